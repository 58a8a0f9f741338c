package dev.interlock.model;

/** A signal that can be sent to a process. */
public enum Signal {
  TERM(15),
  KILL(9);

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  /** Its number on Linux; a process that dies of it has minus this as its exit code. */
  public int number() {
    return number;
  }

  /** {@code SIGTERM}. */
  public String title() {
    return "SIG" + name();
  }
}
