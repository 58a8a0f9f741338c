package dev.interlock.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How fast the play goes: its speed, its pace, and step by step. */
final class Tempo {

  static final double SLOWEST = 0.01;
  static final double FASTEST = 1000;
  static final double LONGEST_PACE = 60;

  private static final List<Double> SPEEDS =
      List.of(0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);

  /** In milliseconds. */
  private static final List<Long> PACES = List.of(0L, 100L, 250L, 500L, 1_000L, 2_000L, 5_000L);

  private Tempo() {}

  static Pressed pause(Desk desk, Look look) {
    return Pressed.with(desk, new Command.Pause(!look.scene().world().paused()));
  }

  /** Lets one thing happen; the play must be paused for that, so it is paused first. */
  static Pressed step(Desk desk, Look look) {
    return look.scene().world().paused()
        ? Pressed.with(desk, new Command.Step())
        : Pressed.with(desk.noticing(look.scene().say("notice.step")), new Command.Pause(true));
  }

  static Pressed speed(Desk desk, Look look, Key key) {
    double now = look.scene().world().speed();
    Optional<Double> next =
        key.letter() == '-'
            ? SPEEDS.stream().filter(speed -> speed < now).reduce((slower, faster) -> faster)
            : SPEEDS.stream().filter(speed -> speed > now).findFirst();
    return new Pressed(desk, next.map(Command.Speed::new));
  }

  static Pressed pace(Desk desk, Look look, Key key) {
    long now = look.scene().world().pace().toMillis();
    Optional<Long> next =
        key.letter() == '<'
            ? PACES.stream().filter(pace -> pace < now).reduce((less, more) -> more)
            : PACES.stream().filter(pace -> pace > now).findFirst();
    return next.map(pace -> paced(desk, look, Duration.ofMillis(pace))).orElse(Pressed.only(desk));
  }

  static Pressed paced(Desk desk, Look look, Duration pace) {
    String notice =
        pace.isZero()
            ? look.scene().say("notice.pace.off")
            : look.scene().say("notice.pace", Times.length(pace));
    return Pressed.with(desk.noticing(notice), new Command.Pace(pace));
  }
}
