package dev.interlock.model;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What all lines of waiters have in common. */
final class Line {

  private Line() {}

  static PVector<Waiter> without(PVector<Waiter> line, String child) {
    return TreePVector.from(line.stream().filter(waiter -> !waiter.child().equals(child)).toList());
  }

  static boolean has(PVector<Waiter> line, String child) {
    return line.stream().anyMatch(waiter -> waiter.child().equals(child));
  }
}
