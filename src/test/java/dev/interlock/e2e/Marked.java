package dev.interlock.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processes that have a variable in their environment, as it is now; those that have ended have
 * none.
 */
record Marked(List<Path> processes) {

  private static final String FOLDER = "INTERLOCK_FOLDER=";

  static Marked by(String variable) {
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      return new Marked(
          all.filter(it -> it.getFileName().toString().matches("[0-9]+"))
              .filter(it -> read(it, "environ").contains(variable))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their command lines. */
  List<String> commands() {
    return processes.stream().map(it -> read(it, "cmdline").replace('\0', ' ')).toList();
  }

  /** The one that runs the program itself. */
  ProcessHandle main() {
    return processes.stream()
        .filter(it -> read(it, "cmdline").contains("dev.interlock.Main"))
        .map(it -> Long.parseLong(it.getFileName().toString()))
        .flatMap(it -> ProcessHandle.of(it).stream())
        .findFirst()
        .orElseThrow();
  }

  /** The one that runs the program of this name. */
  ProcessHandle running(String program) {
    return processes.stream()
        .filter(it -> read(it, "cmdline").startsWith(program + "\0"))
        .map(it -> Long.parseLong(it.getFileName().toString()))
        .flatMap(it -> ProcessHandle.of(it).stream())
        .findFirst()
        .orElseThrow();
  }

  /** The folder of the run that they belong to. */
  Path runFolder() {
    return processes.stream()
        .flatMap(it -> Stream.of(read(it, "environ").split("\0", -1)))
        .filter(it -> it.startsWith(FOLDER))
        .map(it -> Path.of(it.substring(FOLDER.length())))
        .findFirst()
        .orElseThrow();
  }

  private static String read(Path process, String name) {
    try {
      return new String(Files.readAllBytes(process.resolve(name)), UTF_8);
    } catch (IOException e) {
      // It has ended meanwhile.
      return "";
    }
  }
}
