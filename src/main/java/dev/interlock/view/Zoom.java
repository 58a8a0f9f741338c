package dev.interlock.view;

import java.time.Duration;
import java.util.Optional;

/** What keys do to the timeline: how much time it shows, and which moment is looked at. */
final class Zoom {

  private Zoom() {}

  /** Nearer or farther; at its farthest the timeline shows the whole play. */
  static Pressed zoom(Desk desk, Look look, Key key) {
    Duration whole = Window.whole(look.scene().now());
    Duration now = desk.span().length().orElse(whole);
    Duration next = key.letter() == '-' ? Window.longer(now) : Window.shorter(now);
    boolean isWhole = next.compareTo(whole) >= 0;
    return Pressed.only(
        desk.spanning(desk.span().lasting(isWhole ? Optional.empty() : Optional.of(next))));
  }

  /** One column earlier or later; later than now follows the play again. */
  static Pressed move(Desk desk, Look look, Key key) {
    boolean isLater = key.name() == Key.Name.RIGHT || key.letter() == 'l';
    Duration now = look.scene().now();
    Optional<Duration> cursor = desk.span().cursor();
    if (cursor.isEmpty()) {
      return Pressed.only(isLater ? desk : desk.spanning(desk.span().at(Optional.of(now))));
    }
    int width = look.layout(desk).content(Pane.TIMELINE).width();
    Window window = TimelinePane.window(desk, look, width);
    Duration column = window.length().dividedBy(window.columns());
    Duration next = cursor.get().plus(isLater ? column : column.negated());
    boolean isOver = next.compareTo(now) > 0;
    Duration bounded = next.isNegative() ? Duration.ZERO : next;
    return Pressed.only(
        desk.spanning(desk.span().at(isOver ? Optional.empty() : Optional.of(bounded))));
  }

  /** Away with the cursor first; then what it means everywhere. */
  static Pressed back(Desk desk, Look look) {
    return desk.span().cursor().isPresent()
        ? Pressed.only(desk.spanning(desk.span().at(Optional.empty())))
        : Deeds.back(desk, look);
  }
}
