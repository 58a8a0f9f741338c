package dev.interlock.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fresh folder of one run, below the system's temporary folder: the shared files are in it, and
 * commands start in it.
 */
final class RunFolder implements AutoCloseable {

  /** How its name begins; the guard removes no other folder. */
  static final String PREFIX = "interlock-";

  private final Path path;
  private final boolean keep;

  private RunFolder(Path path, boolean keep) {
    this.path = path;
    this.keep = keep;
  }

  /**
   * A new, empty one.
   *
   * @param keep whether it outlives the run
   * @throws IOException if the temporary folder takes no more
   */
  static RunFolder create(boolean keep) throws IOException {
    try {
      return new RunFolder(Files.createTempDirectory(PREFIX).toRealPath(), keep);
    } catch (FileSystemException e) {
      String temporary = System.getProperty("java.io.tmpdir");
      throw new IOException("no folder for the run can be made in " + temporary, e);
    }
  }

  Path path() {
    return path;
  }

  /** Writes a file that is there from the beginning. */
  void write(String relative, String text) throws IOException {
    Path file = path.resolve(relative);
    makeParent(relative);
    Files.writeString(file, text);
  }

  /** Makes the folders that a file will be in. */
  void makeParent(String relative) throws IOException {
    Path parent = path.resolve(relative).getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  /** What a file holds now; empty if none can be read. Bytes that are not UTF-8 become U+FFFD. */
  Optional<String> read(String relative) {
    try {
      return Optional.of(
          new String(Files.readAllBytes(path.resolve(relative)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Removes it, unless it is to be kept. Who still writes into it meanwhile may keep some of it.
   */
  @Override
  public void close() {
    if (keep || !Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(RunFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "the run's folder stays: {0}", path);
    }
  }
}
