package dev.interlock.cli;

import dev.interlock.program.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** What goes to standard error for the user to read. */
final class Complaints {

  private static final Output ERR = new Output(new FileOutputStream(FileDescriptor.err), () -> {});

  private Complaints() {}

  /** What is wrong with a scenario, a line each. */
  static void print(List<Problem> problems) {
    problems.forEach(problem -> ERR.line(problem.toString()));
  }

  static void print(String line) {
    ERR.line("interlock: " + line);
  }
}
