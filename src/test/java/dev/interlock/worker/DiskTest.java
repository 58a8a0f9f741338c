package dev.interlock.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.program.Move;
import dev.interlock.program.Move.Disk.Op;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

  private final Disk disk = new Disk(42);
  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void choose(@TempDir Path fresh) {
    folder = fresh;
    file = fresh.resolve("db.json");
  }

  private Answer perform(Op op, Path path, String text) {
    return disk.perform(new Move.Disk(op, "db", path.toString(), text));
  }

  private static Answer error(String name, String message, Path path) {
    return new Answer.Err(name, message + ": '" + path + "'");
  }

  @Test
  void reads_the_whole_text() throws IOException {
    Files.writeString(file, "{\"票\": 1}\r\n");
    assertEquals(new Answer.Ok(Value.of("{\"票\": 1}\r\n")), perform(Op.READ, file, ""));
  }

  @Test
  void a_writing_is_empty_half_way() throws IOException {
    Files.writeString(file, "old");
    assertEquals(Answer.done(), perform(Op.TRUNCATE, file, ""));
    assertEquals("", Files.readString(file));
    assertEquals(Answer.done(), perform(Op.FILL, file, "票"));
    assertEquals("票", Files.readString(file));
  }

  @Test
  void two_writers_at_once_spoil_the_file_as_on_any_disk() throws IOException {
    Disk other = new Disk(43);
    perform(Op.TRUNCATE, file, "");
    other.perform(new Move.Disk(Op.TRUNCATE, "db", file.toString(), ""));
    other.perform(new Move.Disk(Op.FILL, "db", file.toString(), "{\"count\":10}"));
    perform(Op.FILL, file, "{\"count\":9}");
    assertEquals("{\"count\":9}}", Files.readString(file));
  }

  @Test
  void a_replacement_leaves_nothing_beside_it() throws IOException {
    Files.writeString(file, "old");
    assertEquals(Answer.done(), perform(Op.REPLACE, file, "new"));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), listing());
  }

  private List<Path> listing() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void what_fails_fails_in_the_words_of_python() throws IOException {
    String missing = "[Errno 2] No such file or directory";
    assertEquals(error("FileNotFoundError", missing, file), perform(Op.READ, file, ""));
    Path deep = folder.resolve("none/db.json");
    assertEquals(error("FileNotFoundError", missing, deep), perform(Op.TRUNCATE, deep, ""));
    assertEquals(error("FileNotFoundError", missing, deep), perform(Op.REPLACE, deep, "new"));
    assertEquals(
        error("OSError", "[Errno 21] Is a directory", folder), perform(Op.READ, folder, ""));
    Path taken = Files.createDirectory(folder.resolve("taken"));
    assertEquals(
        error("OSError", "[Errno 21] Is a directory", taken), perform(Op.REPLACE, taken, "new"));
    assertEquals(List.of(taken), listing());
  }

  @Test
  void what_is_not_utf8_is_an_error() throws IOException {
    Files.write(file, new byte[] {'a', 'b', (byte) 0xe9});
    assertEquals(
        new Answer.Err("ValueError", "'utf-8' codec can't decode byte 0xe9 in position 2"),
        perform(Op.READ, file, ""));
  }

  @Test
  void what_the_kernel_could_not_be_told_is_too_large() throws IOException {
    Files.writeString(file, "\u0001".repeat(200_000));
    Answer tooLarge = error("OSError", "[Errno 27] File too large", file);
    assertEquals(tooLarge, perform(Op.READ, file, ""));
    assertEquals(tooLarge, perform(Op.FILL, file, "x".repeat(1 << 20)));
    assertEquals(Answer.done(), perform(Op.REPLACE, file, "x".repeat(1_000_000)));
  }
}
