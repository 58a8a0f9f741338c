package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of cells; one that would be smaller than nothing is empty. */
public record Area(int left, int top, int width, int height) {
  public Area {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  public static Area of(Size size) {
    return new Area(0, 0, size.columns(), size.rows());
  }

  public int right() {
    return left + width;
  }

  public int bottom() {
    return top + height;
  }

  public boolean isEmpty() {
    return width == 0 || height == 0;
  }

  /** The first rows. */
  public Area upper(int rows) {
    return new Area(left, top, width, Math.min(rows, height));
  }

  /** What is left without the first rows. */
  public Area below(int rows) {
    int cut = Math.max(0, Math.min(rows, height));
    return new Area(left, top + cut, width, height - cut);
  }

  /** The last rows. */
  public Area lower(int rows) {
    int kept = Math.max(0, Math.min(rows, height));
    return new Area(left, bottom() - kept, width, kept);
  }

  /** What is left without the last rows. */
  public Area above(int rows) {
    return new Area(left, top, width, height - rows);
  }

  /** The first columns. */
  public Area first(int columns) {
    return new Area(left, top, Math.min(columns, width), height);
  }

  /** What is left without the first columns. */
  public Area after(int columns) {
    int cut = Math.max(0, Math.min(columns, width));
    return new Area(left + cut, top, width - cut, height);
  }

  /** What is left without a margin on every side. */
  public Area inside(int margin) {
    return new Area(left + margin, top + margin, width - 2 * margin, height - 2 * margin);
  }

  /** The part that the other area covers too. */
  public Area within(Area other) {
    int x = Math.max(left, other.left);
    int y = Math.max(top, other.top);
    return new Area(
        x, y, Math.min(right(), other.right()) - x, Math.min(bottom(), other.bottom()) - y);
  }

  /** Cut into columns of equal width, the wider ones first, with a gap between them. */
  public List<Area> columns(int count, int gap) {
    List<Area> columns = new ArrayList<>();
    int room = Math.max(0, width - gap * (count - 1));
    int x = left;
    for (int i = 0; i < count; i++) {
      int share = room / count + (i < room % count ? 1 : 0);
      columns.add(new Area(x, top, share, height));
      x += share + gap;
    }
    return columns;
  }
}
