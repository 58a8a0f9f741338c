package dev.interlock.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the scenario expects, and what has come of it so far. */
final class ExpectationPane {

  private ExpectationPane() {}

  /** By their places, from 1; those that have failed come first. */
  static Map<String, Plate> plates(Scene scene, int width) {
    Map<String, Plate> failed = new LinkedHashMap<>();
    Map<String, Plate> others = new LinkedHashMap<>();
    for (Expected expected : scene.told().expected()) {
      String place = String.valueOf(failed.size() + others.size() + 1);
      (expected.failed() ? failed : others).put(place, plate(expected, width));
    }
    failed.putAll(others);
    return failed;
  }

  private static Plate plate(Expected expected, int width) {
    Row sign = sign(expected.state());
    Ink ink = expected.failed() ? Ink.FAIL : Ink.PLAIN;
    Row whole = sign.plus(expected.words(), ink).plus("  " + expected.seen(), Ink.DIM);
    if (whole.width() <= width) {
      return new Plate(List.of(whole), whole);
    }
    List<Row> rows = new ArrayList<>();
    for (String line : Wrap.lines(expected.words(), width - 4)) {
      rows.add((rows.isEmpty() ? sign : Row.of("   ", Ink.PLAIN)).plus(line, ink));
    }
    for (String line : Wrap.lines(expected.seen(), width - 6)) {
      rows.add(Row.of("     " + line, Ink.DIM));
    }
    return new Plate(rows, whole.fit(width));
  }

  static Row sign(Expected.State state) {
    return switch (state) {
      case PASSED -> Row.of(" ✓ ", Ink.GOOD);
      case FAILED -> Row.of(" ✗ ", Ink.FAIL);
      case OPEN -> Row.of(" ? ", Ink.WAITING);
    };
  }

  /** How many came true, how many did not, how many are open. */
  static Row summary(Scene scene) {
    List<Expected> all = scene.told().expected();
    Row row = Row.EMPTY;
    for (Expected.State state : Expected.State.values()) {
      long count = all.stream().filter(it -> it.state() == state).count();
      if (count > 0) {
        row =
            switch (state) {
              case PASSED -> row.plus("  ✓ " + scene.say("expected.passed", count), Ink.GOOD);
              case FAILED -> row.plus("  ✗ " + scene.say("expected.failed", count), Ink.FAIL);
              case OPEN -> row.plus("  ? " + scene.say("expected.open", count), Ink.DIM);
            };
      }
    }
    return row.width() > 0 ? row.plus(" ", Ink.PLAIN) : row;
  }
}
