package dev.interlock.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processes that a command left behind, also in sessions of their own: they are known by the run's
 * marker in their environment. Found on Linux only; elsewhere there seem to be none.
 */
final class Leftovers {

  private static final Path PROC = Path.of("/proc");

  /** How often to look: one that forks while it is killed leaves another behind. */
  private static final int PASSES = 5;

  private Leftovers() {}

  /** Kills every process with this variable in its environment, but not this program. */
  static void kill(String name, String value) {
    String marker = "\0" + name + "=" + value + "\0";
    List<ProcessHandle> left = marked(marker);
    for (int pass = 0; pass < PASSES && !left.isEmpty(); pass++) {
      left.forEach(ProcessHandle::destroyForcibly);
      left = marked(marker);
    }
  }

  private static List<ProcessHandle> marked(String marker) {
    return processes().stream()
        .filter(process -> hasMarker(process, marker))
        .map(process -> Long.parseLong(process.getFileName().toString()))
        .filter(pid -> pid != ProcessHandle.current().pid())
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .toList();
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
