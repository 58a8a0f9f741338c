package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One row of a pane: pieces beside each other. */
record Row(List<Piece> pieces) {

  static final Row EMPTY = new Row(List.of());

  Row {
    pieces = List.copyOf(pieces);
  }

  static Row of(String text, Ink ink) {
    return EMPTY.plus(text, ink);
  }

  Row plus(String text, Ink ink) {
    return plus(new Piece(Cells.clean(text), Style.of(ink)));
  }

  Row plus(Piece piece) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.add(piece);
    return new Row(longer);
  }

  Row plus(Row row) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.addAll(row.pieces);
    return new Row(longer);
  }

  /** What it says, without its looks. */
  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  int width() {
    return pieces.stream().mapToInt(Piece::width).sum();
  }

  /** Cut to a width; … says that something is missing. */
  Row fit(int width) {
    if (width() <= width) {
      return this;
    }
    List<Piece> kept = new ArrayList<>();
    int room = width;
    for (Piece piece : pieces) {
      if (piece.width() >= room) {
        kept.add(new Piece(Cells.fit(piece.text() + " ", room), piece.style()));
        break;
      }
      kept.add(piece);
      room -= piece.width();
    }
    return new Row(kept);
  }

  /** Cut to a width at whose end something stands: what it says does not touch that. */
  Row beside(int width) {
    boolean touches = width() >= width && !fit(width).text().endsWith(" ");
    return fit(touches ? width - 1 : width);
  }

  /** Broken into rows of a width, wherever it ends; at least one. */
  List<Row> broken(int width) {
    List<Row> rows = new ArrayList<>();
    Row row = EMPTY;
    int room = width;
    for (Piece piece : pieces) {
      int begin = 0;
      for (int i = 0; i < piece.text().length(); i++) {
        int letter = Cells.width(piece.text().charAt(i));
        if (letter > room && room < width) {
          rows.add(row.plus(new Piece(piece.text().substring(begin, i), piece.style())));
          row = EMPTY;
          begin = i;
          room = width;
        }
        room -= letter;
      }
      row = row.plus(new Piece(piece.text().substring(begin), piece.style()));
    }
    rows.add(row);
    return rows;
  }

  /** Cut or filled to exactly this width. */
  Row pad(int width) {
    Row fitted = fit(width);
    int missing = width - fitted.width();
    return missing > 0 ? fitted.plus(" ".repeat(missing), Ink.PLAIN) : fitted;
  }

  /** This at the left and the other at the right end of a width; this is cut if need be. */
  Row against(int width, Row right) {
    return pad(Math.max(0, width - right.width())).plus(right.fit(width));
  }
}
