package dev.interlock.view;

/** A row with a name at the left, a figure at the right, and, where there is room, its bar. */
final class Figures {

  private static final int LEAST_BAR = 4;
  private static final int MOST_BAR = 20;

  private Figures() {}

  static Row row(Row name, Row figure, Part part, int width) {
    int room = Math.min(MOST_BAR, width - name.width() - figure.width() - 2);
    Row left =
        room < LEAST_BAR
            ? name
            : name.plus(Bar.of(part.part(), part.whole(), room) + " ", part.ink());
    return left.against(width, figure);
  }

  /** How much of a whole. */
  record Part(long part, long whole, Ink ink) {}
}
