package dev.interlock.worker;

import dev.interlock.value.Answer;
import java.io.File;
import java.io.IOException;

/** What the operating system refused, in Python's words. */
final class OsError {

  /** Number, message and Python's name of each error that a file may meet. */
  private static final String[][] KNOWN = {
    {"2", "No such file or directory", "FileNotFoundError"},
    {"13", "Permission denied", "PermissionError"},
    {"20", "Not a directory", "OSError"},
    {"21", "Is a directory", "OSError"},
    {"24", "Too many open files", "OSError"},
    {"27", "File too large", "OSError"},
    {"28", "No space left on device", "OSError"},
    {"30", "Read-only file system", "OSError"},
  };

  private OsError() {}

  static Answer.Err of(IOException e, String path) {
    String message = String.valueOf(e.getMessage());
    for (String[] known : KNOWN) {
      if (message.contains(known[1])) {
        return error(known, path);
      }
    }
    return new File(path).exists()
        ? new Answer.Err("OSError", message + ": '" + path + "'")
        : error(KNOWN[0], path);
  }

  /** There is more in it than the kernel can be told. */
  static Answer.Err tooLarge(String path) {
    return error(KNOWN[5], path);
  }

  private static Answer.Err error(String[] known, String path) {
    return new Answer.Err(known[2], "[Errno " + known[0] + "] " + known[1] + ": '" + path + "'");
  }
}
