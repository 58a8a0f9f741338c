package dev.interlock;

/** The program that {@code run.sh} starts. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(2);
  }
}
