package dev.interlock.expect;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.program.Expression;
import dev.interlock.program.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * All that a scenario expects of a run, in the order of the file. Each can judge something; the
 * loader has refused the others.
 */
public record Expectations(
    List<Exit> exits,
    List<Final> finals,
    List<Output> outputs,
    List<Never> never,
    List<Found> findings,
    Optional<Within> within) {

  /** Nothing is expected. */
  public static final Expectations NONE =
      new Expectations(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * How a process ends; a counted name means each of them.
   *
   * @param codes any of these; an empty one stands for: it never ended by itself
   */
  public record Exit(Place place, Named process, List<OptionalInt> codes) {
    public Exit {
      codes = List.copyOf(codes);
    }
  }

  /** An expression over the state that holds at the end. */
  public record Final(Place place, Expression expression) {}

  /**
   * What is printed.
   *
   * @param from empty: everybody
   */
  public record Output(Place place, Optional<Named> from, Stream stream, Lines lines) {}

  /** Where a line was printed. */
  public enum Stream {
    STDOUT,
    STDERR,
    BOTH;

    /** The name in JSON: {@code stderr}. */
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which lines are printed. */
  public sealed interface Lines {}

  /** So many lines contain the text. */
  public record Contains(String text, Count count) implements Lines {}

  /** So many lines have a part that fits the pattern. */
  public record Matches(Pattern pattern, Count count) implements Lines {}

  /** Each text is on a line after the line before it. */
  public record Order(List<String> texts) implements Lines {
    public Order {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The lines that contain one of the texts take turns, beginning with the first; the last round
   * may be incomplete. No text is part of another.
   */
  public record Alternate(List<String> texts) implements Lines {
    public Alternate {
      texts = List.copyOf(texts);
    }
  }

  /**
   * How many.
   *
   * @param most empty: no upper bound
   */
  public record Count(long least, Optional<Long> most) {

    public boolean fits(long number) {
      return number >= least && (most.isEmpty() || number <= most.get());
    }
  }

  /** A kind of finding that must not be found. */
  public record Never(Place place, Finding.Kind kind) {}

  /**
   * A finding that must be found. One of its kind that names at least its resources and processes
   * meets it.
   *
   * @param cause of a deadlock; empty: any
   */
  public record Found(
      Place place,
      Finding.Kind kind,
      Optional<Cause.Kind> cause,
      List<Named> resources,
      List<Named> processes) {
    public Found {
      resources = List.copyOf(resources);
      processes = List.copyOf(processes);
    }
  }

  /**
   * When the run ends, in seconds of the play's clock, both inclusive.
   *
   * @param most judged only at speed 1 or slower
   */
  public record Within(Place place, double least, double most) {}
}
