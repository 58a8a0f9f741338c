package dev.interlock.terminal;

import dev.interlock.view.Input;
import dev.interlock.view.Key;
import dev.interlock.view.Key.Name;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Reads bytes as keys, clicks and pasted text. A sequence that means nothing (a report, a focus
 * change, an unknown key) gives none of its letters away, and neither does pasted text: they could
 * fire commands.
 */
public final class Keyboard {

  /** How long the rest of a sequence may take, over a slow line, once it has begun. */
  private static final int REST_MILLIS = 300;

  /** How long after ESC a sequence may begin; later it is the Esc key. */
  private static final int ESCAPE_MILLIS = 40;

  private static final int NOTHING = -2;
  private static final int END = -1;
  private static final int ESC = 0x1B;

  private final InputStream bytes;
  private final Runnable answered;
  private int returned = NOTHING;

  /**
   * @param answered is run when the terminal gives the sign of life that it was asked for
   */
  public Keyboard(InputStream bytes, Runnable answered) {
    this.bytes = bytes;
    this.answered = answered;
  }

  /** Waits for what the user does next; empty once the terminal is gone. */
  public Optional<Input> next() throws IOException {
    while (true) {
      int first = read();
      if (first == END) {
        return Optional.empty();
      }
      Optional<? extends Input> input = first == ESC ? escaped() : Optional.of(plain(first));
      if (input.isPresent()) {
        return Optional.of(input.get());
      }
    }
  }

  private Key plain(int first) throws IOException {
    if (first == '\r' || first == '\n') {
      return Key.of(Name.ENTER);
    }
    if (first == '\t') {
      return Key.of(Name.TAB);
    }
    if (first == 0x7F || first == '\b') {
      return Key.of(Name.BACKSPACE);
    }
    if (first < ' ') {
      return Key.ctrl(first >= 1 && first <= 26 ? (char) ('a' + first - 1) : (char) (first + '@'));
    }
    return first < 0x80 ? Key.letter((char) first) : multibyte(first);
  }

  private Key multibyte(int first) throws IOException {
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    int letter = first & (0x3F >> more);
    for (int i = 0; i < more; i++) {
      int next = readWithin(REST_MILLIS);
      if ((next & 0xC0) != 0x80) {
        returned = next;
        return Key.of(Name.OTHER);
      }
      letter = letter << 6 | (next & 0x3F);
    }
    return more == 1 || more == 2 ? Key.letter((char) letter) : Key.of(Name.OTHER);
  }

  private Optional<? extends Input> escaped() throws IOException {
    int second = readWithin(ESCAPE_MILLIS);
    switch (second) {
      case NOTHING, END -> {
        returned = second;
        return Optional.of(Key.of(Name.ESCAPE));
      }
      case ESC -> {
        return twiceEscaped();
      }
      case '[' -> {
        return control(false);
      }
      case 'O' -> {
        int letter = readWithin(REST_MILLIS);
        return letter == NOTHING
            ? Optional.of(Key.letter('O').with(false, true, false))
            : named(letter, "");
      }
      case ']', 'P', '_', '^', 'X' -> {
        return report((char) second);
      }
      default -> {
        return Optional.of(plain(second).with(false, true, false));
      }
    }
  }

  /** Some terminals put another ESC before a sequence for Alt; else the first is the Esc key. */
  private Optional<? extends Input> twiceEscaped() throws IOException {
    int third = readWithin(ESCAPE_MILLIS);
    if (third == '[') {
      Optional<? extends Input> meant = control(true);
      return meant.isPresent() ? meant : Optional.of(Key.of(Name.ESCAPE));
    }
    returned = third;
    return Optional.of(Key.of(Name.ESCAPE));
  }

  private Optional<? extends Input> control(boolean alt) throws IOException {
    StringBuilder parameters = new StringBuilder();
    while (parameters.length() < 64) {
      int next = readWithin(REST_MILLIS);
      if (next < ' ') {
        returned = next;
        return Optional.empty();
      }
      if (next == '[' && parameters.isEmpty()) {
        readWithin(REST_MILLIS);
        return Optional.empty();
      }
      if (next >= '@') {
        return control(next, parameters.toString())
            .map(input -> alt && input instanceof Key key ? key.with(false, true, false) : input);
      }
      parameters.append((char) next);
    }
    return Optional.empty();
  }

  private Optional<? extends Input> control(int last, String parameters) throws IOException {
    if (last == '~' && parameters.equals("200")) {
      return Clipboard.read(this::readWithin);
    }
    if (parameters.startsWith("<")) {
      return Pointer.read(parameters.substring(1), last == 'M');
    }
    if (last == 'n' && parameters.equals("0")) {
      answered.run();
      return Optional.empty();
    }
    if (last == 'M' && parameters.isEmpty()) {
      for (int i = 0; i < 3; i++) {
        readWithin(REST_MILLIS);
      }
      return Optional.empty();
    }
    return named(last, parameters);
  }

  /** The key of a finished sequence: its last letter, and numbers for the key and modifiers. */
  private static Optional<Key> named(int last, String parameters) {
    String[] numbers = parameters.split(";", -1);
    Name name =
        switch (last) {
          case 'A' -> Name.UP;
          case 'B' -> Name.DOWN;
          case 'C' -> Name.RIGHT;
          case 'D' -> Name.LEFT;
          case 'H' -> Name.HOME;
          case 'F' -> Name.END;
          case 'Z' -> Name.BACK_TAB;
          case 'M' -> parameters.isEmpty() ? Name.ENTER : Name.OTHER;
          case '~' -> numbered(numbers[0]);
          default -> Name.OTHER;
        };
    if (name == Name.OTHER) {
      return Optional.empty();
    }
    int modifiers =
        numbers.length > 1 && numbers[1].matches("[0-9]{1,2}")
            ? Integer.parseInt(numbers[1]) - 1
            : 0;
    return Optional.of(
        Key.of(name).with((modifiers & 4) != 0, (modifiers & 2) != 0, (modifiers & 1) != 0));
  }

  private static Name numbered(String number) {
    return switch (number) {
      case "1", "7" -> Name.HOME;
      case "3" -> Name.DELETE;
      case "4", "8" -> Name.END;
      case "5" -> Name.PAGE_UP;
      case "6" -> Name.PAGE_DOWN;
      default -> Name.OTHER;
    };
  }

  /** A report that a terminal sends as a string, up to BEL or ESC \; else a letter with Alt. */
  private Optional<Key> report(char kind) throws IOException {
    int next = readWithin(ESCAPE_MILLIS);
    if (next == NOTHING) {
      return Optional.of(Key.letter(kind).with(false, true, false));
    }
    while (next >= 0 && next != 0x07) {
      if (next == ESC) {
        readWithin(ESCAPE_MILLIS);
        break;
      }
      next = readWithin(REST_MILLIS);
    }
    return Optional.empty();
  }

  private int read() throws IOException {
    if (returned != NOTHING) {
      int again = returned;
      returned = NOTHING;
      return again;
    }
    return bytes.read();
  }

  private int readWithin(int millis) throws IOException {
    if (returned != NOTHING) {
      return read();
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (bytes.available() == 0) {
      if (System.nanoTime() - end >= 0) {
        return NOTHING;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(2);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return NOTHING;
      }
    }
    return bytes.read();
  }
}
