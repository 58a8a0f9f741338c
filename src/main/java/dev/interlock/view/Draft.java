package dev.interlock.view;

/**
 * A line of text that is being typed.
 *
 * @param cursor where the next letter goes: from 0 to the length of the text
 */
public record Draft(String text, int cursor) {

  static final Draft EMPTY = new Draft("", 0);

  /** Letters that can be typed; what is pasted beyond that is left out. */
  private static final int MOST = 2_000;

  static Draft of(String text) {
    return new Draft(text, text.length());
  }

  /** What comes of a key; keys that mean nothing in a line do nothing. */
  Draft after(Key key) {
    if (key.alt()) {
      return this;
    }
    if (key.ctrl()) {
      return ctrl(key.letter());
    }
    return switch (key.name()) {
      case LETTER -> with(String.valueOf(key.letter()));
      case LEFT -> at(before());
      case RIGHT -> at(behind());
      case HOME -> at(0);
      case END -> at(text.length());
      case BACKSPACE -> without(before(), cursor);
      case DELETE -> without(cursor, behind());
      default -> this;
    };
  }

  private Draft ctrl(char letter) {
    return switch (letter) {
      case 'a' -> at(0);
      case 'e' -> at(text.length());
      case 'u' -> without(0, cursor);
      case 'k' -> without(cursor, text.length());
      case 'w' -> without(wordBegin(), cursor);
      case 'h' -> without(before(), cursor);
      default -> this;
    };
  }

  /** With a text put in at the cursor; what would end the line becomes a space. */
  Draft with(String more) {
    String clean = more.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "");
    int room = Math.max(0, MOST - text.length());
    String kept = clean.substring(0, Math.min(room, clean.length()));
    String next = text.substring(0, cursor) + kept + text.substring(cursor);
    return new Draft(next, cursor + kept.length());
  }

  private Draft at(int next) {
    return new Draft(text, next);
  }

  private Draft without(int begin, int end) {
    return new Draft(text.substring(0, begin) + text.substring(end), begin);
  }

  private int before() {
    return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
  }

  private int behind() {
    return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
  }

  /** Where the word before the cursor begins, the spaces behind it included. */
  private int wordBegin() {
    int begin = cursor;
    while (begin > 0 && text.charAt(begin - 1) == ' ') {
      begin--;
    }
    while (begin > 0 && text.charAt(begin - 1) != ' ') {
      begin--;
    }
    return begin;
  }

  /** The line in a width, its cursor marked and always to be seen. */
  Row row(int width) {
    String head = Cells.clean(text.substring(0, cursor));
    String here = cursor < text.length() ? Cells.clean(text.substring(cursor, behind())) : " ";
    String tail = cursor < text.length() ? Cells.clean(text.substring(behind())) : "";
    int room = Math.max(0, width - Math.max(1, Cells.width(here)));
    Style cursorStyle = Style.of(Ink.PLAIN).reversed();
    return Row.of(Cells.end(head, room), Ink.PLAIN)
        .plus(new Piece(here, cursorStyle))
        .plus(tail, Ink.PLAIN)
        .fit(width);
  }
}
