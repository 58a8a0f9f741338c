package dev.interlock.scenario;

import dev.interlock.program.Place;
import dev.interlock.program.Problem;
import dev.interlock.value.DidYouMean;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the bytes of a scenario file. */
final class FileSource {

  /** Why a file cannot be read. */
  @SuppressWarnings("serial") // never leaves the loader
  static final class Unreadable extends Exception {
    private final Problem problem;

    Unreadable(String file, String what, Optional<String> suggestion) {
      super(what, null, false, false);
      this.problem = new Problem(new Place(file, 1, 1, ""), what, suggestion);
    }

    Problem problem() {
      return problem;
    }
  }

  private FileSource() {}

  /** At most one byte more than a scenario may have. */
  static byte[] read(Path path) throws Unreadable {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      throw new Unreadable(file, "this is a directory: expected a scenario file", Optional.empty());
    }
    if (!Files.exists(path)) {
      throw new Unreadable(file, "there is no such file", nearby(path));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Reader.MOST_BYTES + 1);
    } catch (AccessDeniedException e) {
      throw new Unreadable(file, "the file may not be read: permission denied", Optional.empty());
    } catch (IOException e) {
      throw new Unreadable(file, "the file cannot be read: " + e.getMessage(), Optional.empty());
    }
  }

  /** A scenario in the same folder whose name is nearly the wanted one, as the user would write. */
  private static Optional<String> nearby(Path path) {
    Path folder = path.getParent();
    Path name = path.getFileName();
    if (name == null) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder == null ? Path.of("") : folder)) {
      List<String> known =
          files
              .map(it -> String.valueOf(it.getFileName()))
              .filter(it -> it.endsWith(".json"))
              .sorted()
              .toList();
      return DidYouMean.among(name.toString(), known)
          .map(near -> path.resolveSibling(near).toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
