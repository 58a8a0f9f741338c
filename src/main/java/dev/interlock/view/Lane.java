package dev.interlock.view;

import dev.interlock.past.Doing;
import dev.interlock.past.Holding;
import dev.interlock.past.Mark;
import dev.interlock.past.ProcessPast;
import dev.interlock.past.Track;
import dev.interlock.past.Track.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.pcollections.PVector;

/** One row of the timeline: how one thing was from moment to moment. */
sealed interface Lane {

  /** What it is about. */
  String label();

  /**
   * Paints how it was in each column of the window.
   *
   * @param now up to when anything is known
   */
  void paint(Stripe stripe, Window window, Duration now, Scene scene);

  /** How it was at a moment, in few words. */
  Row at(Duration moment, Scene scene);

  /** What there is to say behind the latest column; empty if the lane itself says it. */
  default Row lately(Duration now, Scene scene) {
    return at(now, scene);
  }

  /** What a process did. */
  record OfProcess(String label, ProcessPast past) implements Lane {

    @Override
    public void paint(Stripe stripe, Window window, Duration now, Scene scene) {
      List<Optional<Stretch<Doing>>> cells = window.cells(past.doings(), now);
      for (int x = 0; x < cells.size(); x++) {
        Optional<Doing> doing = cells.get(x).map(Stretch::value);
        if (doing.isPresent()) {
          Dash dash = Dash.of(doing.get());
          stripe.put(x, dash.letter(), dash.ink());
        }
      }
      for (Map.Entry<Duration, PVector<Mark>> moment : past.marks(window.from(), window.to())) {
        mark(stripe, window.column(moment.getKey()), moment.getValue());
      }
      past.doings().changes().entrySet().stream()
          .skip(Math.max(0, past.doings().changes().size() - 1))
          .filter(it -> it.getValue().isOver())
          .forEach(
              it ->
                  end(
                      stripe,
                      window.column(it.getKey()),
                      Dash.ending(it.getValue(), scene),
                      it.getValue()));
    }

    /** Several marks of one moment stand side by side, the last in its place. */
    private static void mark(Stripe stripe, int x, PVector<Mark> marks) {
      for (int i = 0; i < marks.size(); i++) {
        char letter =
            switch (marks.get(i)) {
              case PUT -> '▴';
              case GOT -> '▾';
              case DONE -> '✓';
            };
        stripe.put(Math.max(0, x - (marks.size() - 1 - i)), letter, Ink.TITLE);
      }
    }

    private static void end(Stripe stripe, int x, String words, Doing doing) {
      boolean isWell = doing.kind() == Doing.Kind.ENDED && doing.code() == 0;
      stripe.put(x, isWell ? '×' : '✗', isWell ? Ink.DONE : Ink.FAIL);
      stripe.text(x + 2, stripe.width(), words, isWell ? Ink.DIM : Ink.FAIL);
    }

    @Override
    public Row at(Duration moment, Scene scene) {
      return past.doings()
          .at(moment)
          .map(it -> Row.of(Dash.words(it, scene), Dash.of(it).ink()))
          .orElse(Row.EMPTY);
    }

    @Override
    public Row lately(Duration now, Scene scene) {
      return past.doings().last().filter(it -> it.kind() == Doing.Kind.WAITS).isPresent()
          ? at(now, scene)
          : Row.EMPTY;
    }
  }

  /** Who held a lock. */
  record OfHolders(String label, Track<Holding> track) implements Lane {

    @Override
    public void paint(Stripe stripe, Window window, Duration now, Scene scene) {
      List<Optional<Stretch<Holding>>> cells = window.cells(track, now);
      for (int x = 0; x < cells.size(); ) {
        Optional<Stretch<Holding>> here = cells.get(x);
        int end = x + 1;
        while (end < cells.size() && cells.get(end).equals(here)) {
          end++;
        }
        if (here.isPresent() && here.get().value().taken() > 0) {
          segment(stripe, x, end, here.get().value());
        }
        x = end;
      }
    }

    private void segment(Stripe stripe, int from, int to, Holding holding) {
      boolean isOrphaned = holding.living().isEmpty();
      Ink ink = isOrphaned ? Ink.FAIL : Ink.HOLDER;
      stripe.fill(from, to, isOrphaned ? '═' : '━', ink);
      stripe.put(from, '▏', Ink.BORDER);
      String who = (isOrphaned ? "✗" : "") + names(holding);
      boolean isNamed = stripe.text(from + 1, to, who, ink);
      if (!isNamed) {
        stripe.text(from + 1, to, brief(who), ink);
      }
    }

    private static String names(Holding holding) {
      return Names.inShort(holding.living().isEmpty() ? holding.dead() : holding.living());
    }

    /** {@code buyer-12} as {@code 12}. */
    private static String brief(String name) {
      return name.substring(name.lastIndexOf('-') + 1);
    }

    @Override
    public Row at(Duration moment, Scene scene) {
      Optional<Holding> holding = track.at(moment).filter(it -> it.taken() > 0);
      if (holding.isEmpty()) {
        return Row.of(scene.say("timeline.free"), Ink.DIM);
      }
      return holding.get().living().isEmpty()
          ? Row.of("✗ " + names(holding.get()), Ink.FAIL)
          : Row.of("● " + names(holding.get()), Ink.HOLDER);
    }

    @Override
    public Row lately(Duration now, Scene scene) {
      boolean isOrphaned =
          track.last().filter(it -> it.living().isEmpty() && !it.dead().isEmpty()).isPresent();
      return isOrphaned ? at(now, scene) : Row.EMPTY;
    }
  }

  /**
   * A number.
   *
   * @param level the number of a stretch
   * @param most what a full column means; 0: the greatest that is to be seen
   */
  record OfLevel<T>(String label, Track<T> track, ToLongFunction<T> level, long most, Ink ink)
      implements Lane {

    @Override
    public void paint(Stripe stripe, Window window, Duration now, Scene scene) {
      List<Optional<Long>> cells =
          window.cells(track, now).stream()
              .map(cell -> cell.map(it -> level.applyAsLong(it.value())))
              .toList();
      long seen = cells.stream().mapToLong(it -> it.orElse(0L)).max().orElse(0);
      for (int x = 0; x < cells.size(); x++) {
        if (cells.get(x).isPresent()) {
          long number = cells.get(x).get();
          stripe.put(x, Spark.column(number, most > 0 ? most : seen), number > 0 ? ink : Ink.DIM);
        }
      }
    }

    @Override
    public Row at(Duration moment, Scene scene) {
      return track
          .at(moment)
          .map(level::applyAsLong)
          .map(it -> Row.of(most > 0 ? it + "/" + most : String.valueOf(it), ink))
          .orElse(Row.EMPTY);
    }
  }

  /** What a figure was. */
  record OfFigure(String label, Track<String> track) implements Lane {

    @Override
    public void paint(Stripe stripe, Window window, Duration now, Scene scene) {
      List<Optional<Stretch<String>>> cells = window.cells(track, now);
      for (int x = 0; x < cells.size(); ) {
        Optional<Stretch<String>> here = cells.get(x);
        int end = x + 1;
        while (end < cells.size() && cells.get(end).equals(here)) {
          end++;
        }
        if (here.isPresent()) {
          stripe.fill(x, end, '━', Ink.DIM);
          if (!stripe.text(x, end - 1, here.get().value(), Ink.TITLE)) {
            stripe.put(x, '▏', Ink.BORDER);
          }
        }
        x = end;
      }
    }

    @Override
    public Row at(Duration moment, Scene scene) {
      return track.at(moment).map(it -> Row.of(it, Ink.TITLE)).orElse(Row.EMPTY);
    }
  }
}
