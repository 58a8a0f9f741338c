package dev.interlock.kernel;

import dev.interlock.model.ProcessFact;
import dev.interlock.model.ProcessFact.Printed;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts lines together from what processes print in chunks, each process and stream for itself. A
 * last line without an end is complete when its process has ended, or the run.
 */
public final class Transcript {

  /** A longer line is cut here, in characters. */
  static final int LONGEST = 65_536;

  /**
   * A line of output, without its end.
   *
   * @param fact number of the fact that completed it
   * @param at when, on the play's clock
   */
  public record Line(String child, Stream stream, String text, long fact, Duration at) {}

  private record Source(String child, Stream stream) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
      int names = child.compareTo(other.child);
      return names == 0 ? stream.compareTo(other.stream) : names;
    }
  }

  private final Map<Source, StringBuilder> begun = new TreeMap<>();

  /** The lines that this fact completes. */
  public List<Line> follow(Recorded recorded) {
    List<Line> lines = new ArrayList<>();
    if (recorded.fact() instanceof Printed printed) {
      split(printed, recorded, lines);
    }
    if (recorded.fact() instanceof ProcessFact.Exited exited) {
      for (Stream stream : Stream.values()) {
        finish(new Source(exited.child(), stream), recorded, lines);
      }
    }
    if (recorded.fact() instanceof RunFact.Ended) {
      List.copyOf(begun.keySet()).forEach(source -> finish(source, recorded, lines));
    }
    return lines;
  }

  private void split(Printed printed, Recorded recorded, List<Line> lines) {
    Source source = new Source(printed.child(), printed.stream());
    StringBuilder line = begun.computeIfAbsent(source, it -> new StringBuilder());
    String text = printed.text();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line.append(text, from, end);
      lines.add(take(source, line, recorded));
      from = end + 1;
    }
    line.append(text, from, text.length());
    if (line.length() >= LONGEST) {
      lines.add(take(source, line, recorded));
    }
  }

  private void finish(Source source, Recorded recorded, List<Line> lines) {
    StringBuilder line = begun.remove(source);
    if (line != null && line.length() > 0) {
      lines.add(take(source, line, recorded));
    }
  }

  private static Line take(Source source, StringBuilder line, Recorded recorded) {
    int length = line.length();
    boolean endsAsOnWindows = length > 0 && line.charAt(length - 1) == '\r';
    String text = line.substring(0, endsAsOnWindows ? length - 1 : length);
    line.setLength(0);
    return new Line(source.child(), source.stream(), text, recorded.number(), recorded.at());
  }
}
