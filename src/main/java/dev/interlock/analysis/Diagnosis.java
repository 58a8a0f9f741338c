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

  static final Phrase SPARE_HOLDERS =
      Phrase.of(
          "hint.orphaned",
          "do not terminate a process that may hold a lock: nothing releases it for the dead");

  /** Says who waits where. */
  @FunctionalInterface
  private interface Words {
    Phrase of(List<String> names, String target);
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
        (names, lock) ->
            Phrase.of(
                "cause.orphaned",
                waiting(names) + " for " + lock + ", whose holder is dead",
                names,
                lock),
        SPARE_HOLDERS);
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
    String english =
        join.child()
            + " joins "
            + join.target()
            + (isDirect ? ", which" : ", which waits for " + feeding.child() + ", which")
            + " cannot end before its items in "
            + feeding.target()
            + " are got, and "
            + join.child()
            + " is who would get them";
    return new Cause(
        Kind.JOIN_BEFORE_DRAIN,
        List.of(join.child(), feeding.child()),
        List.of(feeding.target()),
        isDirect
            ? Phrase.of("cause.drain", english, join.child(), join.target(), feeding.target())
            : Phrase.of(
                "cause.drain-far",
                english,
                join.child(),
                join.target(),
                feeding.child(),
                feeding.target()),
        Phrase.of("hint.drain", "get all items first, then join"));
  }

  private Optional<Cause> noConsumer() {
    return about(
        List.of(Reason.ROOM, Reason.FEEDER, Reason.SPACE),
        Kind.NO_CONSUMER,
        (names, target) ->
            Phrase.of(
                "cause.consumer",
                waiting(names)
                    + " for room in "
                    + target
                    + ", which is full, and nobody is left who takes anything out",
                names,
                target),
        Phrase.of(
            "hint.consumer", "let somebody take out what was put in, or give the put a timeout"));
  }

  private Optional<Cause> neverDone() {
    return about(
        List.of(Reason.UNFINISHED),
        Kind.NEVER_DONE,
        (names, queue) ->
            Phrase.of(
                "cause.done",
                Listing.verb(names, "joins", "join")
                    + " "
                    + queue
                    + ", whose items are unfinished, and nobody is left who says task_done",
                names,
                queue),
        Phrase.of("hint.done", "say task_done once for every item that was got"));
  }

  private Optional<Cause> noPermit() {
    return about(
        List.of(Reason.PERMIT),
        Kind.NO_PERMIT,
        this::noPermit,
        Phrase.of(
            "hint.permit", "give back every permit that was taken, also on errors: use with"));
  }

  private Phrase noPermit(List<String> names, String semaphore) {
    String intro = waiting(names) + " for a permit of " + semaphore;
    String end = ", and nobody is left who gives one back";
    return world.lock(semaphore).isOrphaned()
        ? Phrase.of(
            "cause.permit-dead", intro + ", of which the dead took some" + end, names, semaphore)
        : Phrase.of("cause.permit", intro + end, names, semaphore);
  }

  private Optional<Cause> barrierShort() {
    return about(
        List.of(Reason.BARRIER),
        Kind.BARRIER_SHORT,
        this::shortOf,
        Phrase.of(
            "hint.barrier", "let as many come as the barrier takes, or give the wait a timeout"));
  }

  private Phrase shortOf(List<String> names, String barrier) {
    int parties = world.barrier(barrier).parties();
    String english =
        waiting(names)
            + " at "
            + barrier
            + ", which takes "
            + parties
            + ", and nobody else is left who comes";
    return Phrase.of("cause.barrier", english, names, barrier, parties);
  }

  private Optional<Cause> noProducer() {
    return about(
            List.of(Reason.ITEM),
            Kind.NO_PRODUCER,
            (names, queue) ->
                Phrase.of(
                    "cause.producer", emptiness(names, queue) + " puts into it", names, queue),
            Phrase.of(
                "hint.producer", "put a sentinel for every consumer, or give the get a timeout"))
        .or(
            () ->
                about(
                    List.of(Reason.MESSAGE),
                    Kind.NO_PRODUCER,
                    (names, end) ->
                        Phrase.of(
                            "cause.sender",
                            emptiness(names, end) + " sends or closes the far end",
                            names,
                            end),
                    Phrase.of(
                        "hint.sender",
                        "close the far end in every process that does not send, or poll first")));
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
            Phrase.of(
                "cause.wakeup",
                condition
                    + " was notified before "
                    + Listing.verb(names, "waited", "waited")
                    + " for it, which nobody remembers",
                names,
                condition),
        Phrase.of("hint.wakeup", "look at the state under the lock before waiting: wait_for does"));
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
    Phrase all = Phrase.all("; ", named.stream().map(Wait::words).toList());
    return new Cause(
        Kind.NEVER_SET,
        named.stream().map(Wait::child).toList(),
        targets.stream().distinct().toList(),
        isAwaited ? neverTrue(all) : neverLet(all, named.size() == 1 ? "it" : "them"),
        isAwaited
            ? Phrase.of("hint.true", "let somebody make it true, or give the await a timeout")
            : Phrase.of("hint.set", "let somebody set or notify it, or give the wait a timeout"));
  }

  private static Phrase neverTrue(Phrase waits) {
    String english = waits.english() + ", and nobody is left who could make it true";
    return Phrase.of("cause.true", english, waits);
  }

  private static Phrase neverLet(Phrase waits, String them) {
    String english = waits.english() + ", and nobody is left who could let " + them + " go on";
    return Phrase.of("cause.set", english, waits);
  }

  private List<Wait> at(Reason reason) {
    return waits.stream().filter(it -> it.reason() == reason).toList();
  }

  private Optional<Cause> about(List<Reason> reasons, Kind kind, Words words, Phrase remedy) {
    return about(
        waits.stream().filter(it -> reasons.contains(it.reason())).toList(), kind, words, remedy);
  }

  private static Optional<Cause> about(Iterable<Wait> some, Kind kind, Words words, Phrase remedy) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Wait wait : some) {
      lines.computeIfAbsent(wait.target(), name -> new ArrayList<>()).add(wait.child());
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> sentences = new ArrayList<>();
    lines.forEach((target, names) -> sentences.add(words.of(names, target)));
    return Optional.of(
        new Cause(
            kind,
            lines.values().stream().flatMap(List::stream).toList(),
            List.copyOf(lines.keySet()),
            Phrase.all("; ", sentences),
            remedy));
  }
}
