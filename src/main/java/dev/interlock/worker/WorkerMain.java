package dev.interlock.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Main class of a child that runs a scenario's steps. */
public final class WorkerMain {

  /** Exit code after the parent has gone, or wants this process to go: as if hung up on. */
  static final int HUNG_UP = 129;

  private WorkerMain() {}

  /**
   * Runs the program that comes as the first line of standard input.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Runtime.getRuntime()
        .halt(
            run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
  }

  /** Runs until the program ends or one of the streams does, and gives the exit code. */
  static int run(InputStream in, OutputStream out, OutputStream err) {
    try {
      return Host.begin(in, out, err).run();
    } catch (IOException e) {
      return HUNG_UP;
    }
  }
}
