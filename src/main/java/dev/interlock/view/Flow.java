package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** Short remarks beside each other, in as many rows as they need. */
final class Flow {

  private static final String INDENT = "   ";
  private static final String BETWEEN = " · ";

  private Flow() {}

  static List<Row> rows(List<Row> remarks, int width) {
    List<Row> rows = new ArrayList<>();
    Row row = Row.EMPTY;
    for (Row remark : remarks) {
      int longer = row.width() + BETWEEN.length() + remark.width();
      if (row.width() > 0 && longer > width) {
        rows.add(row);
        row = Row.EMPTY;
      }
      row = row.plus(row.width() == 0 ? INDENT : BETWEEN, Ink.DIM).plus(remark);
    }
    if (row.width() > 0) {
      rows.add(row);
    }
    return rows.stream().map(it -> it.fit(width)).toList();
  }
}
