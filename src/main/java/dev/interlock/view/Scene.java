package dev.interlock.view;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Lock;
import dev.interlock.model.Pipe;
import dev.interlock.model.Recorded;
import dev.interlock.model.Resource;
import dev.interlock.model.RunFact;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Terminal;
import dev.interlock.model.World;
import dev.interlock.past.Past;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that can be seen at one moment.
 *
 * @param play empty as long as no scenario has been chosen
 * @param history the latest facts, output aside, oldest first
 * @param past what all of them came to
 * @param texts the words of the viewer's language
 */
public record Scene(
    Optional<Play> play,
    World world,
    PVector<Recorded> history,
    Past past,
    Output output,
    Told told,
    Texts texts) {

  /** No scenario yet: only a choice of some. */
  public static Scene choosing(List<Choice> choices, Texts texts) {
    return new Scene(
        Optional.empty(),
        World.of(List.of(), List.of()),
        TreePVector.empty(),
        Past.NONE,
        Output.EMPTY,
        new Told(Trouble.NONE, List.of(), Told.NOTHING.steps(), List.of(), choices),
        texts);
  }

  /** Words in the viewer's language; see {@link Texts#say}. */
  String say(String key, Object... these) {
    return texts.say(key, these);
  }

  /** Words for a number of things; see {@link Texts#count}. */
  String count(String key, long number) {
    return texts.count(key, number);
  }

  /** On the play's clock; while nothing grows, the moment of the latest fact. */
  public Duration now() {
    return isTicking() ? play.map(Play::now).orElse(Duration.ZERO) : world.now();
  }

  /** How the run ended, if it has. */
  public Optional<RunFact.End> end() {
    if (history.isEmpty()) {
      return Optional.empty();
    }
    return history.get(history.size() - 1).fact() instanceof RunFact.Ended ended
        ? Optional.of(ended.how())
        : Optional.empty();
  }

  /** Whether waits and ages grow from moment to moment, so that the picture must follow. */
  public boolean isTicking() {
    return play.isPresent()
        && !world.paused()
        && world.somebodyLives()
        && !world.somebodyIsBeingBorn()
        && end().isEmpty()
        && !isAtStandstill();
  }

  public boolean isAtStandstill() {
    return told.alarms().stream().anyMatch(Alarm::standstill);
  }

  /**
   * How long ago this was: {@code 2.10s}. When nobody can move any more the picture stands still,
   * so then it is the moment itself: {@code @0.40s}.
   */
  String age(Duration since) {
    return isAtStandstill() ? "@" + Times.length(since) : Times.length(now().minus(since));
  }

  /** The panes that have something to show, in the order of their numbers. */
  public List<Pane> panes() {
    List<Pane> panes = new ArrayList<>(List.of(Pane.PROCESSES));
    if (!meetings().isEmpty()) {
      panes.add(Pane.LOCKS);
    }
    if (!ways().isEmpty()) {
      panes.add(Pane.QUEUES);
    }
    if (!data().isEmpty() || !told.watched().isEmpty()) {
      panes.add(Pane.DATA);
    }
    panes.add(Pane.OUTPUT);
    panes.add(Pane.TIMELINE);
    if (!told.alarms().isEmpty()) {
      panes.add(Pane.FINDINGS);
    }
    if (!told.expected().isEmpty()) {
      panes.add(Pane.EXPECTATIONS);
    }
    return panes;
  }

  List<Lock> locks() {
    return inOrder().filter(Lock.class::isInstance).map(Lock.class::cast).toList();
  }

  /** What goes from process to process, in the order of names. */
  List<Resource> ways() {
    return inOrder()
        .filter(it -> it instanceof BoundedQueue || it instanceof SimpleQueue || it instanceof Pipe)
        .toList();
  }

  /** What processes share beside that, in the order of names. */
  List<Resource> data() {
    return inOrder()
        .filter(
            it -> it instanceof SharedFile || it instanceof SharedValue || it instanceof Terminal)
        .toList();
  }

  /** What processes wait for each other with, in the order of names. */
  List<Resource> meetings() {
    return inOrder().filter(Scene::isMeeting).toList();
  }

  private static boolean isMeeting(Resource resource) {
    return resource instanceof Lock
        || resource instanceof ConditionVariable
        || resource instanceof Event
        || resource instanceof Barrier;
  }

  private Stream<Resource> inOrder() {
    return world.resources().values().stream()
        .sorted(Comparator.comparing(Resource::name, Names.IN_ORDER));
  }

  /** What a living process costs, as far as somebody tells. */
  Optional<Usage> usage(Child child) {
    return child.isAlive() ? Optional.ofNullable(told.usage().get(child.name())) : Optional.empty();
  }

  /** The step at which a process stands, if it is known. */
  Optional<StepLine> step(Child child) {
    return told.steps().getOrDefault(child.name(), List.of()).stream()
        .filter(step -> step.pointer().equals(child.step()))
        .findFirst();
  }
}
