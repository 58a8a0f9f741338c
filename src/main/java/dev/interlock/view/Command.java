package dev.interlock.view;

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

  /** Stop the play's clock, or let it go on. */
  record Pause(boolean on) implements Command {}

  /** Run the play's clock at another speed. */
  record Speed(double speed) implements Command {}

  /** Play the same scenario again from the start. */
  record Restart() implements Command {}

  /** Play the scenario in this file. */
  record Pick(String file) implements Command {}

  /** Stop Interlock itself as the shell's Ctrl-Z does; the terminal obeys this one. */
  record Suspend() implements Command {}

  /** Draw everything anew; the terminal obeys this one. */
  record Redraw() implements Command {}
}
