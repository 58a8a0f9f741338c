package dev.interlock.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * What the processes printed lately, ready to be shown: at least the last 10,000 lines of all and
 * the last 2,000 of each. A value: adding output gives the next one.
 */
public final class Output {

  private static final int ALL = 10_000;
  private static final int OWN = 2_000;

  public static final Output EMPTY =
      new Output(Tape.ofAtMost(ALL), TreePMap.empty(), TreePMap.empty());

  private final Tape all;
  private final TreePMap<String, Tape> own;
  private final TreePMap<String, Pen> pens;

  private Output(Tape all, TreePMap<String, Tape> own, TreePMap<String, Pen> pens) {
    this.all = all;
    this.own = own;
    this.pens = pens;
  }

  /**
   * With a piece of output added. It may begin and end anywhere, also within an escape sequence.
   *
   * @param at the play's time
   * @param error whether it came from the error stream
   */
  public Output plus(Duration at, String process, boolean error, String text) {
    String stream = (error ? "2 " : "1 ") + process;
    Pen pen = pens.getOrDefault(stream, Pen.of(error));
    Typist typist = Typist.read(pen, text, new OutputLine(process, error, at, List.of()));
    List<OutputLine> lines = typist.lines();
    Optional<Pen.Open> open = pen.open();
    Tape allAfter = all.plus(open.map(Pen.Open::inAll), lines, typist.grows());
    Tape ownAfter =
        own.getOrDefault(process, Tape.ofAtMost(OWN))
            .plus(open.map(Pen.Open::inOwn), lines, typist.grows());
    Optional<Pen.Open> rest = Optional.empty();
    if (typist.grows()) {
      OutputLine last = lines.get(lines.size() - 1);
      boolean same = open.isPresent() && lines.size() == 1;
      rest =
          Optional.of(
              same
                  ? new Pen.Open(open.get().inAll(), open.get().inOwn(), last)
                  : new Pen.Open(allAfter.end() - 1, ownAfter.end() - 1, last));
    }
    return new Output(
        allAfter, own.plus(process, ownAfter), pens.plus(stream, typist.pen().withOpen(rest)));
  }

  /** The tape of everybody. */
  Tape all() {
    return all;
  }

  /** The tape of one process. */
  Tape of(String process) {
    return own.getOrDefault(process, Tape.ofAtMost(OWN));
  }
}
