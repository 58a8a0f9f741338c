package dev.interlock.terminal;

import dev.interlock.view.Paste;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Reads what a terminal marks as pasted, and puts texts into its clipboard. */
final class Clipboard {

  /** Switches the marks on. */
  static final String ON = "\u001B[?2004h";

  static final String OFF = "\u001B[?2004l";

  /** What is longer is cut here. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final int PAUSE_MILLIS = 2_000;
  private static final String END = "\u001B[201~";

  private Clipboard() {}

  /** Asks the terminal to take a text, by OSC 52. */
  static String copying(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "\u001B]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007";
  }

  /** Where the bytes come from. */
  interface Source {
    /** The next byte; less than 0 if none comes within this time. */
    int next(int millis) throws IOException;
  }

  /** What is pasted up to the end mark; empty if that does not come. */
  static Optional<Paste> read(Source bytes) throws IOException {
    ByteArrayOutputStream pasted = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < END.length()) {
      int next = bytes.next(PAUSE_MILLIS);
      if (next < 0) {
        return Optional.empty();
      }
      matched = next == END.charAt(matched) ? matched + 1 : next == END.charAt(0) ? 1 : 0;
      if (pasted.size() < MOST_BYTES) {
        pasted.write(next);
      }
    }
    String text = pasted.toString(StandardCharsets.UTF_8);
    return Optional.of(new Paste(printable(text.endsWith(END) ? cut(text) : text)));
  }

  private static String cut(String text) {
    return text.substring(0, text.length() - END.length());
  }

  /** In one line: line ends and tabs become spaces, and no other control is left. */
  private static String printable(String text) {
    return text.replace("\r\n", "\n")
        .replaceAll("[\r\n]+$", "")
        .replaceAll("[\r\n\t]", " ")
        .replaceAll("\\p{Cntrl}|[\u0080-\u009F]", "");
  }
}
