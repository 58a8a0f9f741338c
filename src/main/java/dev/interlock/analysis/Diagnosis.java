package dev.interlock.analysis;

import dev.interlock.analysis.Cause.Kind;
import dev.interlock.analysis.Wait.Reason;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the cause for which some wait for ever, and says how it could be mended. */
record Diagnosis(World world, Reach reach, List<Wait> waits) {

  /** Says who waits where. */
  @FunctionalInterface
  private interface Words {
    String of(List<String> names, String target);
  }

  /** Why these wait for ever; the first cause that holds. */
  Cause cause() {
    return Ring.among(waits)
        .map(Ring::cause)
        .or(this::orphanedLock)
        .or(this::joinBeforeDrain)
        .or(this::noConsumer)
        .or(this::neverDone)
        .or(this::noPermit)
        .or(this::barrierShort)
        .or(this::noProducer)
        .or(this::lostWakeup)
        .orElseGet(this::neverSet);
  }

  private Optional<Cause> orphanedLock() {
    return about(
        List.of(Reason.ORPHANED_LOCK),
        Kind.ORPHANED_LOCK,
        (names, lock) -> waiting(names) + " for " + lock + ", whose holder is dead",
        "do not terminate a process that may hold a lock: nothing releases it for the dead");
  }

  /** Whoever would get the items waits, by way of joins, for the one that cannot send them. */
  private Optional<Cause> joinBeforeDrain() {
    for (Wait feeding : at(Reason.FEEDER)) {
      for (Wait join : at(Reason.EXIT)) {
        boolean drains = reach.may(join.child(), feeding.target(), Helpers.GET);
        if (drains && awaited(join.child()).contains(feeding.child())) {
          return Optional.of(drain(feeding, join));
        }
      }
    }
    return Optional.empty();
  }

  /** Whose end this process waits for, be it by way of others. */
  private Set<String> awaited(String child) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(child));
    while (!next.isEmpty()) {
      String waiter = next.remove();
      waits.stream()
          .filter(it -> it.child().equals(waiter))
          .filter(it -> it.reason() == Reason.EXIT || it.reason() == Reason.CHILDREN)
          .flatMap(it -> it.on().stream())
          .filter(all::add)
          .forEach(next::add);
    }
    return all;
  }

  private static Cause drain(Wait feeding, Wait join) {
    boolean isDirect = join.target().equals(feeding.child());
    return new Cause(
        Kind.JOIN_BEFORE_DRAIN,
        List.of(join.child(), feeding.child()),
        List.of(feeding.target()),
        join.child()
            + " joins "
            + join.target()
            + (isDirect ? ", which" : ", which waits for " + feeding.child() + ", which")
            + " cannot end before its items in "
            + feeding.target()
            + " are got, and "
            + join.child()
            + " is who would get them",
        "get all items first, then join");
  }

  private Optional<Cause> noConsumer() {
    return about(
        List.of(Reason.ROOM, Reason.FEEDER, Reason.SPACE),
        Kind.NO_CONSUMER,
        (names, target) ->
            waiting(names)
                + " for room in "
                + target
                + ", which is full, and nobody is left who takes anything out",
        "let somebody take out what was put in, or give the put a timeout");
  }

  private Optional<Cause> neverDone() {
    return about(
        List.of(Reason.UNFINISHED),
        Kind.NEVER_DONE,
        (names, queue) ->
            Listing.verb(names, "joins", "join")
                + " "
                + queue
                + ", whose items are unfinished, and nobody is left who says task_done",
        "say task_done once for every item that was got");
  }

  private Optional<Cause> noPermit() {
    return about(
        List.of(Reason.PERMIT),
        Kind.NO_PERMIT,
        (names, semaphore) ->
            waiting(names)
                + " for a permit of "
                + semaphore
                + (world.lock(semaphore).isOrphaned() ? ", of which the dead took some" : "")
                + ", and nobody is left who gives one back",
        "give back every permit that was taken, also on errors: use with");
  }

  private Optional<Cause> barrierShort() {
    return about(
        List.of(Reason.BARRIER),
        Kind.BARRIER_SHORT,
        (names, barrier) ->
            waiting(names)
                + " at "
                + barrier
                + ", which takes "
                + world.barrier(barrier).parties()
                + ", and nobody else is left who comes",
        "let as many come as the barrier takes, or give the wait a timeout");
  }

  private Optional<Cause> noProducer() {
    return about(
            List.of(Reason.ITEM),
            Kind.NO_PRODUCER,
            (names, queue) -> emptiness(names, queue) + " puts into it",
            "put a sentinel for every consumer, or give the get a timeout")
        .or(
            () ->
                about(
                    List.of(Reason.MESSAGE),
                    Kind.NO_PRODUCER,
                    (names, end) -> emptiness(names, end) + " sends or closes the far end",
                    "close the far end in every process that does not send, or poll first"));
  }

  private static String waiting(List<String> names) {
    return Listing.verb(names, "waits", "wait");
  }

  private static String emptiness(List<String> names, String target) {
    return waiting(names) + " to get from " + target + ", which is empty, and nobody is left who";
  }

  private Optional<Cause> lostWakeup() {
    return about(
        at(Reason.NOTIFY).stream().filter(it -> missed(it.target())).toList(),
        Kind.LOST_WAKEUP,
        (names, condition) ->
            condition
                + " was notified before "
                + Listing.verb(names, "waited", "waited")
                + " for it, which nobody remembers",
        "look at the state under the lock before waiting: wait_for does");
  }

  private boolean missed(String condition) {
    return world.findResource(condition).orElse(null) instanceof ConditionVariable variable
        && variable.missed() > 0;
  }

  private Cause neverSet() {
    List<Wait> unset = new ArrayList<>(at(Reason.CONDITION));
    boolean isAwaited = !unset.isEmpty();
    unset.addAll(at(Reason.NOTIFY));
    unset.addAll(at(Reason.EVENT));
    List<Wait> named = unset.isEmpty() ? waits : unset;
    List<String> targets = named.stream().map(Wait::target).filter(it -> !it.isEmpty()).toList();
    String them = named.size() == 1 ? "it" : "them";
    return new Cause(
        Kind.NEVER_SET,
        named.stream().map(Wait::child).toList(),
        targets.stream().distinct().toList(),
        String.join("; ", named.stream().map(Wait::sentence).toList())
            + ", and nobody is left who could "
            + (isAwaited ? "make it true" : "let " + them + " go on"),
        isAwaited
            ? "let somebody make it true, or give the await a timeout"
            : "let somebody set or notify it, or give the wait a timeout");
  }

  private List<Wait> at(Reason reason) {
    return waits.stream().filter(it -> it.reason() == reason).toList();
  }

  private Optional<Cause> about(List<Reason> reasons, Kind kind, Words words, String hint) {
    return about(
        waits.stream().filter(it -> reasons.contains(it.reason())).toList(), kind, words, hint);
  }

  private static Optional<Cause> about(Iterable<Wait> some, Kind kind, Words words, String hint) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Wait wait : some) {
      lines.computeIfAbsent(wait.target(), name -> new ArrayList<>()).add(wait.child());
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    lines.forEach((target, names) -> sentences.add(words.of(names, target)));
    return Optional.of(
        new Cause(
            kind,
            lines.values().stream().flatMap(List::stream).toList(),
            List.copyOf(lines.keySet()),
            String.join("; ", sentences),
            hint));
  }
}
