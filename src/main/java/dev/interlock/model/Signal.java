package dev.interlock.model;

/** A signal that can be sent to a process. */
public enum Signal {
  HUP(1, true),
  INT(2, true),
  /** Does nothing, unless the process unblocks it: Java starts its children with it blocked. */
  QUIT(3, false),
  USR1(10, true),
  USR2(12, true),
  TERM(15, true),
  KILL(9, true),
  STOP(19, false),
  CONT(18, false);

  private final int number;
  private final boolean ends;

  Signal(int number, boolean ends) {
    this.number = number;
    this.ends = ends;
  }

  /** Its number on Linux; a process that dies of it has minus this as its exit code. */
  public int number() {
    return number;
  }

  /** Whether it ends a process that has not said otherwise. */
  public boolean ends() {
    return ends;
  }

  /** {@code SIGTERM}. */
  public String title() {
    return "SIG" + name();
  }
}
