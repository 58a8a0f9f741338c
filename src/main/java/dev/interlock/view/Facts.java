package dev.interlock.view;

import dev.interlock.kernel.History;
import dev.interlock.model.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.PVector;

/**
 * The facts that are shown of a thing, oldest first.
 *
 * @param middle the place of the one to look at; −1: the newest one is looked at
 */
record Facts(List<Recorded> all, int middle) {

  /** Of a finding those around the one that made it so; of others those that are about them. */
  static Facts about(Thing thing, Scene scene) {
    return switch (thing.pane()) {
      case FINDINGS ->
          FindingInspection.alarm(thing, scene)
              .map(alarm -> around(scene.history(), alarm.finding().fact()))
              .orElse(new Facts(List.of(), -1));
      case EXPECTATIONS -> new Facts(List.of(), -1);
      default -> new Facts(History.about(scene.history(), thing.name()), -1);
    };
  }

  private static Facts around(PVector<Recorded> history, long number) {
    int low = 0;
    int high = history.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (history.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean isKept = low < history.size() && history.get(low).number() == number;
    return new Facts(history, isKept ? low : Math.max(0, low - 1));
  }

  /** The nearest way back that there is. */
  int back(int wanted) {
    int newest = middle < 0 ? 0 : middle - all.size() + 1;
    int oldest = middle < 0 ? Math.max(0, all.size() - 1) : middle;
    return Math.max(newest, Math.min(oldest, wanted));
  }

  /** So many of them: up to the newest, or around the one to look at; and some rows back. */
  List<Row> rows(int room, int back, Texts texts) {
    int wanted = middle < 0 ? all.size() - back : middle - back + room - room / 2;
    int end = Math.min(all.size(), Math.max(room, wanted));
    int first = Math.max(0, end - room);
    int digits = all.isEmpty() ? 1 : String.valueOf(all.get(all.size() - 1).number()).length();
    List<Row> rows = new ArrayList<>();
    for (int i = first; i < end; i++) {
      rows.add(row(all.get(i), digits, i == middle, texts));
    }
    return rows;
  }

  private static Row row(Recorded fact, int digits, boolean marked, Texts texts) {
    return Row.of(marked ? "▸" : " ", Ink.KEY)
        .plus(Cells.padLeft(String.valueOf(fact.number()), digits) + " ", Ink.DIM)
        .plus(Times.moment(fact.at()) + " ", Ink.DIM)
        .plus(Content.cut(texts.sentence(fact.fact())), marked ? Ink.CURRENT : Ink.PLAIN);
  }
}
