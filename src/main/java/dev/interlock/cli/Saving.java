package dev.interlock.cli;

import dev.interlock.view.Notices;
import dev.interlock.view.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what the user wants to take along to a new file in the folder where Interlock started. */
final class Saving {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'interlock-'yyyyMMdd-HHmmss'.txt'", Locale.ROOT);

  private final Texts texts;

  Saving(Texts texts) {
    this.texts = texts;
  }

  /**
   * Writes lines to a file that is not there yet.
   *
   * @param file empty: it is named after the time
   * @return what to say about it
   */
  String save(Optional<String> file, List<String> lines) {
    String name = file.orElseGet(() -> LocalDateTime.now(ZoneId.systemDefault()).format(NAME));
    try {
      Files.write(Path.of(name), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return Notices.saved(texts, name);
    } catch (FileAlreadyExistsException there) {
      return Notices.exists(texts, name);
    } catch (NoSuchFileException noFolder) {
      return Notices.noFolder(texts, name);
    } catch (InvalidPathException | IOException refused) {
      return Notices.unsaved(texts, name, String.valueOf(refused.getMessage()));
    }
  }
}
