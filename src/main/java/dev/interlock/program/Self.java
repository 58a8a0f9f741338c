package dev.interlock.program;

/**
 * Who runs a program.
 *
 * @param process the declaration's name: {@code buyer}; MainProcess is {@code main}
 * @param index from 1; 1 also without a count, 0 in main
 * @param self name of this instance: {@code buyer-3}
 * @param name what Python would call it: {@code Process-4}
 */
public record Self(String process, int index, String self, String name, long pid) {

  /** The declaration's name of MainProcess. */
  public static final String MAIN = "main";

  public boolean isMain() {
    return process.equals(MAIN);
  }
}
