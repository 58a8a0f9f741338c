package dev.interlock.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process that cleans up if this one is killed; {@code run.sh} starts it. What it hears is told
 * in {@code src/main/sh/guard}. Without a guard all of this does nothing.
 */
public final class Guard {

  /** The system property that says what to open for writing to the guard. */
  public static final String PROPERTY = "interlock.guard";

  private final Optional<Path> pipe;

  private Guard(Optional<Path> pipe) {
    this.pipe = pipe;
  }

  /** The guard that was started with this program, if one was. */
  public static Guard ofThisProgram() {
    @Nullable String path = System.getProperty(PROPERTY);
    return new Guard(Optional.ofNullable(path).map(Path::of).filter(Files::isWritable));
  }

  /** The terminal is about to be taken; {@code saved} is what {@code stty -g} said. */
  public void terminalTaken(String tty, String saved) {
    tell("tty " + tty + " " + saved);
  }

  /** The terminal is whole again. */
  public void terminalRestored() {
    tell("restored");
  }

  /** Stands in the environment of every child of a run. */
  void marker(String name, String value) {
    tell("marker " + name + "=" + value);
  }

  /** The run's folder, to be removed too. */
  void folder(Path folder) {
    tell("folder " + folder);
  }

  /** Everything is done; the guard has nothing to do. */
  public void bye() {
    tell("bye");
  }

  private void tell(String line) {
    if (pipe.isEmpty()) {
      return;
    }
    try {
      Files.write(
          pipe.get(), (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
    } catch (IOException e) {
      // The guard has gone; the program itself still cleans up.
      return;
    }
  }
}
