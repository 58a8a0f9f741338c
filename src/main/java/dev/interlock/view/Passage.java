package dev.interlock.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of a tape that somebody wants to read. */
record Passage(Tape tape, boolean errorsOnly, String filter) {

  static Passage of(Tape tape, Reading reading) {
    return new Passage(tape, reading.errorsOnly(), lower(reading.filter()));
  }

  /** A line and its number on the tape. */
  record Numbered(long number, OutputLine line) {}

  /** Whether a text stands in it or is the name of its process, whatever the case. */
  static boolean contains(OutputLine line, String lowerCase) {
    return lower(line.text()).contains(lowerCase) || lower(line.process()).contains(lowerCase);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Optional<Numbered> at(long number) {
    return tape.line(number)
        .filter(line -> !errorsOnly || line.error())
        .filter(line -> filter.isEmpty() || contains(line, filter))
        .map(line -> new Numbered(number, line));
  }

  /** At most so many, the last ones before a number, oldest first. */
  List<Numbered> before(long end, int count) {
    Deque<Numbered> found = new ArrayDeque<>();
    for (long i = Math.min(end, tape.end()) - 1; i >= tape.first() && found.size() < count; i--) {
      at(i).ifPresent(found::addFirst);
    }
    return List.copyOf(found);
  }

  /** At most so many, the first ones from a number on. */
  List<Numbered> from(long begin, int count) {
    List<Numbered> found = new ArrayList<>();
    for (long i = Math.max(begin, tape.first()); i < tape.end() && found.size() < count; i++) {
      at(i).ifPresent(found::add);
    }
    return found;
  }

  /** So many lines further down, or up if negative; as far as there are any. */
  long moved(long line, int rows) {
    List<Numbered> way = rows < 0 ? before(line, -rows) : from(line + 1, rows);
    if (way.isEmpty()) {
      return line;
    }
    return way.get(rows < 0 ? 0 : way.size() - 1).number();
  }

  /** The last line that there is, if there is one. */
  Optional<Long> last() {
    return before(tape.end(), 1).stream().map(Numbered::number).findFirst();
  }

  /** The next line in which this stands, down or up, from a line on without it; round the ends. */
  Optional<Long> hit(String text, long from, boolean down) {
    Passage hits = new Passage(tape, errorsOnly, lower(text));
    List<Numbered> next = down ? hits.from(from + 1, 1) : hits.before(from, 1);
    List<Numbered> round = down ? hits.from(tape.first(), 1) : hits.before(tape.end(), 1);
    return (next.isEmpty() ? round : next).stream().map(Numbered::number).findFirst();
  }
}
