package dev.interlock.view;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Reach;
import dev.interlock.model.BoundedQueue;
import dev.interlock.view.Expected.State;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plays of which something is expected, or known beside what their facts tell. */
final class JudgedPlays {

  private static final List<Expected> EXPECTED =
      List.of(
          new Expected("each work exits with 0", "all 3 did", State.PASSED),
          new Expected("main exits with 0", "main had not ended", State.OPEN),
          new Expected(
              "lines of work with \"上厕所\" and \"上完厕所\" take turns",
              "work-2 printed \"上厕所\" when \"上完厕所\" was due (fact 31)",
              State.FAILED),
          new Expected("at the end mutex.holder is None", "now False", State.OPEN),
          new Expected("never deadlock", "none was found", State.OPEN),
          new Expected("the run takes 8 to 12 s", "it had not ended after 2.04 s", State.OPEN));

  private JudgedPlays() {}

  /** Everything is still open but what has come true. */
  static Theatre hopeful() {
    return Plays.toilet()
        .told(told(EXPECTED.stream().filter(it -> !it.failed()).toList(), new TreeMap<>()));
  }

  /** One expectation has failed. */
  static Theatre disappointed() {
    return Plays.toilet().told(told(EXPECTED, new TreeMap<>()));
  }

  /** The operating system tells what the processes cost. */
  static Theatre metered() {
    SortedMap<String, Usage> usage = new TreeMap<>();
    usage.put("main", new Usage(0.4, 16_240_000));
    usage.put("work-1", new Usage(99.6, 128_500_000));
    usage.put("work-2", new Usage(0, 15_900_000));
    return Plays.toilet().prints("work-1", "busy\n").told(told(List.of(), usage));
  }

  private static Told told(List<Expected> expected, SortedMap<String, Usage> usage) {
    return new Told(Trouble.NONE, List.of(), new TreeMap<>(), expected, Plays.choices(), usage);
  }

  /** Main joins whom it would have to free: the queue's pipe is full. */
  static Theatre undrained() {
    return new Theatre(Theatre.children("producer"), List.of(BoundedQueue.empty("q", false, 0)))
        .titled("先 join 后取 · join before drain")
        .begins()
        .starts("producer")
        .puts("producer", "q", "x".repeat(70_000))
        .at(0.5)
        .joins("main", "producer")
        .ends("producer", 0)
        .told(
            new Told(
                new Trouble(
                    List.of(
                        Alarms.deadlock(
                            Cause.Kind.JOIN_BEFORE_DRAIN,
                            "everybody who lives is stuck: main joins producer, which cannot end"
                                + " before its items in q are got, and main is who would get"
                                + " them",
                            true)),
                    new ArrayList<>(List.of("main", "producer")),
                    Reach.UNKNOWN),
                List.of(),
                new TreeMap<>(),
                List.of(),
                Plays.choices()));
  }
}
