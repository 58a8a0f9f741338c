package dev.interlock.cli;

import dev.interlock.expect.State;
import dev.interlock.kernel.Projection;
import dev.interlock.model.ProcessFact.Printed;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import dev.interlock.past.Track;
import dev.interlock.scenario.Scenario;
import dev.interlock.scenario.Watch;
import dev.interlock.value.Answer;
import dev.interlock.view.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The figures that a scenario wants to be seen, as each fact leaves them. */
final class Gauges implements Projection {

  /** Letters that are kept of what a figure was. */
  private static final int KEPT = 24;

  private final Scenario scenario;
  private volatile List<Watched> latest;

  Gauges(Scenario scenario, World start) {
    this.scenario = scenario;
    this.latest =
        scenario.watch().stream()
            .map(watch -> new Watched(watch.label(), "-", Track.empty()))
            .toList();
    read(start, Duration.ZERO);
  }

  @Override
  public void follow(Recorded fact, World after) {
    if (!latest.isEmpty() && !(fact.fact() instanceof Printed)) {
      read(after, fact.at());
    }
  }

  private void read(World world, Duration at) {
    State state = new State(world, scenario.declared());
    List<Watched> next = new ArrayList<>();
    for (int i = 0; i < latest.size(); i++) {
      Watch watch = scenario.watch().get(i);
      String value = shown(state.answer(watch.expression()));
      Track<String> past = latest.get(i).past().plus(at, kept(value));
      next.add(new Watched(watch.label(), value, past));
    }
    latest = List.copyOf(next);
  }

  private static String kept(String value) {
    return value.length() > KEPT ? value.substring(0, KEPT) + "…" : value;
  }

  /** A figure has no value for a moment, as when a file is half written. */
  private static String shown(Answer answer) {
    return answer instanceof Answer.Ok ok ? ok.result().shown() : "-";
  }

  /** As they stand; the screen's thread may ask while the run goes on. */
  List<Watched> latest() {
    return latest;
  }
}
