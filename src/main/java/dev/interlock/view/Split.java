package dev.interlock.view;

/** Two parts of an area: beside each other where it is wide, else one below the other. */
record Split(Area first, Area second) {

  private static final int WIDE = 76;

  static Split of(Area area) {
    if (area.width() >= WIDE) {
      Area left = area.first(area.width() * 2 / 5);
      return new Split(left, area.after(left.width() + 1));
    }
    Area upper = area.upper(area.height() / 2);
    return new Split(upper, area.below(upper.height()));
  }
}
