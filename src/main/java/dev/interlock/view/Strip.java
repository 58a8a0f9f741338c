package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every process as one symbol, and how many there are of each kind, at any size. */
final class Strip {

  private Strip() {}

  /** How many rows it takes. */
  static int rows(Scene scene, Size size) {
    int width = Math.max(1, cells(size));
    int needed = (scene.world().children().size() + width - 1) / width;
    return Math.max(1, Math.min(needed, size.rows() / 4));
  }

  private static int cells(Size size) {
    return size.columns() - 5 - (size.columns() >= 120 ? 62 : size.columns() >= 60 ? 22 : 0);
  }

  static void paint(Brush brush, Scene scene) {
    List<Piece> glyphs = new ArrayList<>();
    Map<Standing.Kind, Integer> counts = new EnumMap<>(Standing.Kind.class);
    Overview overview = Overview.of(scene.world());
    for (Child child : scene.world().inOrder()) {
      Standing standing = Standing.of(child, scene, overview);
      glyphs.add(standing.glyph());
      counts.merge(standing.kind(), 1, Integer::sum);
    }
    if (glyphs.isEmpty()) {
      return;
    }
    String number = String.valueOf(glyphs.size());
    int x = brush.text(1, 0, number + " ", Ink.DIM);
    int width = Math.max(1, Math.min(cells(new Size(brush.width(), 1)), brush.width() - x));
    int room = width * brush.height();
    boolean cut = glyphs.size() > room;
    for (int i = 0; i < Math.min(glyphs.size(), room); i++) {
      Piece glyph = cut && i == room - 1 ? Piece.of("…", Ink.DIM) : glyphs.get(i);
      brush.text(x + i % width, i / width, glyph.text(), glyph.style());
    }
    Row summary = summary(counts, scene, brush.width() >= 120);
    int end = x + Math.min(width, glyphs.size()) + 1;
    brush.text(end, 0, summary.fit(brush.width() - end).pieces());
  }

  /** The process whose symbol stands in a cell of the strip, if one does. */
  static Optional<String> at(Area strip, Scene scene, int column, int row) {
    List<Child> children = scene.world().inOrder();
    int x = 2 + String.valueOf(children.size()).length();
    int width = Math.max(1, Math.min(cells(new Size(strip.width(), 1)), strip.width() - x));
    int index = row * width + column - x;
    int room = width * strip.height();
    int shown = children.size() > room ? room - 1 : children.size();
    return column >= x && column < x + width && index < shown
        ? Optional.of(children.get(index).name())
        : Optional.empty();
  }

  private static Row summary(Map<Standing.Kind, Integer> counts, Scene scene, boolean words) {
    Row row = Row.EMPTY;
    for (Map.Entry<Standing.Kind, Integer> count : counts.entrySet()) {
      Standing.Kind kind = count.getKey();
      String text = kind.glyph() + (words ? " " : "") + count.getValue();
      row = row.plus(text + (words ? " " + kind.word(scene) + " " : "") + " ", kind.ink());
    }
    return row;
  }
}
