package dev.interlock.cli;

/** How the program ends, besides the verdicts of a run. */
final class ExitCode {

  static final int OK = 0;

  /** The scenario or the command line is wrong. */
  static final int USAGE = 2;

  /** The run was cut short before it could be judged. */
  static final int INCONCLUSIVE = 4;

  /** A mistake in Interlock itself; the number is that of sysexits.h. */
  static final int BROKEN = 70;

  private ExitCode() {}
}
