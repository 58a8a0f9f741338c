package dev.interlock.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processes that a command left behind, also in sessions of their own: they are known by the run's
 * marker in their environment. Found on Linux only; elsewhere there seem to be none.
 */
final class Leftovers {

  private static final Path PROC = Path.of("/proc");

  private Leftovers() {}

  /** Kills every process with this variable in its environment, but not this program. */
  static void kill(String name, String value) {
    String marker = "\0" + name + "=" + value + "\0";
    for (Path process : processes()) {
      if (hasMarker(process, marker)) {
        long pid = Long.parseLong(process.getFileName().toString());
        Optional<ProcessHandle> handle = ProcessHandle.of(pid);
        handle
            .filter(it -> it.pid() != ProcessHandle.current().pid())
            .ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }

  private static List<Path> processes() {
    if (!Files.isDirectory(PROC)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(PROC)) {
      return all.filter(it -> it.getFileName().toString().chars().allMatch(Character::isDigit))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean hasMarker(Path process, String marker) {
    try {
      byte[] environment = Files.readAllBytes(process.resolve("environ"));
      return ("\0" + new String(environment, StandardCharsets.ISO_8859_1)).contains(marker);
    } catch (IOException e) {
      // It has ended, or is not ours to look at.
      return false;
    }
  }
}
