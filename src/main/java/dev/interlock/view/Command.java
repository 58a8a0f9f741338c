package dev.interlock.view;

import dev.interlock.model.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the user wants of the play; what concerns only the view changes the desk instead. */
public sealed interface Command {

  /**
   * Leave.
   *
   * @param forced at once, without grace for the children
   */
  record Quit(boolean forced) implements Command {}

  /** SIGTERM to a process. */
  record Terminate(String process) implements Command {}

  /** SIGKILL to a process. */
  record Kill(String process) implements Command {}

  /** Any signal to a process. */
  record Send(String process, Signal signal) implements Command {}

  /** SIGSTOP to a process: it runs no further, and keeps what it holds. */
  record Stop(String process) implements Command {}

  /** SIGCONT to a process. */
  record Continue(String process) implements Command {}

  /**
   * A line to the standard input of a command; a process that runs steps hears its answers there.
   *
   * @param line without its end
   */
  record Type(String process, String line) implements Command {}

  /** Stop the play's clock, or let it go on. */
  record Pause(boolean on) implements Command {}

  /** Run the play's clock at another speed. */
  record Speed(double speed) implements Command {}

  /** Let one thing happen while the play is paused. */
  record Step() implements Command {}

  /**
   * Keep grants apart, so that an audience can follow.
   *
   * @param pace the least real time between two; zero: as fast as it goes
   */
  record Pace(Duration pace) implements Command {}

  /**
   * Play again from the start, with the same seed, as if this lock did nothing; or with it, if it
   * did nothing.
   */
  record Without(String lock) implements Command {}

  /**
   * Interlock itself was stopped and runs on: so much is to be told.
   *
   * @param stopped for how long, in real time
   */
  record Resumed(Duration stopped) implements Command {}

  /** Play the same scenario again from the start. */
  record Restart() implements Command {}

  /** Play the scenario in this file. */
  record Pick(String file) implements Command {}

  /** Put a text into the clipboard; the terminal obeys this one. */
  record Copy(String text) implements Command {}

  /**
   * Write lines to a new file.
   *
   * @param file empty: a name made from the time
   */
  record Save(Optional<String> file, List<String> lines) implements Command {
    public Save {
      lines = List.copyOf(lines);
    }
  }

  /** Stop Interlock itself as the shell's Ctrl-Z does; the terminal obeys this one. */
  record Suspend() implements Command {}

  /** Draw everything anew; the terminal obeys this one. */
  record Redraw() implements Command {}
}
