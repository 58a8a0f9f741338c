package dev.interlock;

import dev.interlock.cli.Interlock;

/** The program that {@code run.sh} starts. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Interlock.run(arguments));
  }
}
