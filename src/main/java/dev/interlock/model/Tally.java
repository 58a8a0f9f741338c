package dev.interlock.model;

import org.pcollections.TreePMap;

/**
 * What a queue counts.
 *
 * @param phantoms slots of items that were lost with their producers
 * @param unfinished items that were put and not yet {@code task_done}
 * @param inWork how many items each process has got and not yet said {@code task_done} for; who
 *     says it need not have got one
 */
public record Tally(int phantoms, int unfinished, TreePMap<String, Integer> inWork) {

  /** Nothing has happened yet. */
  public static final Tally ZERO = new Tally(0, 0, TreePMap.empty());

  /** How many items this process has got and not finished. */
  public int inWorkOf(String child) {
    return inWork.getOrDefault(child, 0);
  }

  Tally put() {
    return new Tally(phantoms, unfinished + 1, inWork);
  }

  Tally got(String child) {
    return new Tally(phantoms, unfinished, inWork.plus(child, inWorkOf(child) + 1));
  }

  Tally finished(String child) {
    int left = Math.max(0, inWorkOf(child) - 1);
    return new Tally(phantoms, unfinished - 1, inWork.plus(child, left));
  }

  Tally lost(int count) {
    return new Tally(phantoms + count, unfinished, inWork);
  }

  /** Nobody will ever finish what a dead process had got. */
  Tally withoutWorkOf(String child) {
    return new Tally(phantoms, unfinished, inWork.minus(child));
  }
}
