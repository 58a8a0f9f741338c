package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A fact about the run itself. */
public sealed interface RunFact extends Fact {

  @Override
  default World change(World before) {
    return before;
  }

  @Override
  default List<String> about() {
    return List.of();
  }

  /** The user stopped the play's clock; requests stay unanswered until it goes on. */
  record Paused() implements RunFact {
    @Override
    public World change(World before) {
      return before.paused(true);
    }

    @Override
    public String sentence() {
      return "paused";
    }
  }

  /** The play's clock goes on. */
  record Resumed() implements RunFact {
    @Override
    public World change(World before) {
      return before.paused(false);
    }

    @Override
    public String sentence() {
      return "resumed";
    }
  }

  /**
   * The play's clock runs at another speed.
   *
   * @param speed seconds of the play in one real second
   */
  record SpeedChanged(double speed) implements RunFact {
    @Override
    public World change(World before) {
      return before.speed(speed);
    }

    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT, "speed ×%s", Double.toString(speed).replaceAll("\\.0$", ""));
    }
  }

  /**
   * Another pace.
   *
   * @param pace the least real time between two grants; zero: none
   */
  record PaceChanged(Duration pace) implements RunFact {
    @Override
    public World change(World before) {
      return before.pace(pace);
    }

    @Override
    public String sentence() {
      return pace.isZero() ? "no pace any more" : "pace: a grant every " + Fact.seconds(pace);
    }
  }

  /**
   * Interlock itself was stopped, as by Ctrl-Z, and runs on. The processes ran on meanwhile, and so
   * did the play's clock, but nobody was answered.
   *
   * @param length real time
   */
  record Suspended(Duration length) implements RunFact {
    @Override
    public String sentence() {
      return "Interlock was stopped for " + Fact.seconds(length);
    }
  }

  /** Why a run is over. */
  enum End {
    /** Nobody lives. */
    FINISHED("everybody has ended"),
    /** Everybody who lives waits for ever. */
    STUCK("everybody who lives is stuck"),
    /** The time that the user allowed is over. */
    OUT_OF_TIME("out of time"),
    /** The user ended it. */
    STOPPED("stopped");

    private final String words;

    End(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The run is over; nothing follows. Whoever still lives is ended by Interlock. */
  record Ended(End how) implements RunFact {
    @Override
    public String sentence() {
      return "over: " + how.words();
    }
  }
}
