package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A process of the play. Each is a real process of the operating system, and a child of Interlock;
 * its {@code parent} is the logical one, who said {@code start}.
 *
 * @param name declared name: {@code buyer-3}, {@code main}
 * @param order place in the scenario, from 0 for main
 * @param label the name Python would give it: {@code Process-3}
 * @param isCommand a program of its own, which may or may not speak; else steps
 * @param declaredDaemon what the scenario says; empty: inherited from the parent
 * @param daemon whether it dies with its parent's code; settled when it is started
 * @param pending its unanswered request
 * @param step JSON pointer of the step of its last request; empty if unknown
 * @param signalled the last signal sent to it that may end it
 * @param ignoresTerm whether SIGTERM does nothing to it
 * @param isClosed whether its process object was closed, so that nobody can use it any more
 * @param isStopped whether the operating system runs it no further until it is continued
 */
public record Child(
    String name,
    int order,
    String label,
    boolean isCommand,
    Optional<Boolean> declaredDaemon,
    boolean daemon,
    Optional<String> parent,
    Life life,
    Optional<Pending> pending,
    String step,
    Optional<Signal> signalled,
    boolean ignoresTerm,
    boolean isClosed,
    boolean isStopped) {

  /** A process that has not been started. */
  public static Child declared(
      String name, int order, String label, boolean isCommand, Optional<Boolean> daemon) {
    return new Child(
        name,
        order,
        label,
        isCommand,
        daemon,
        daemon.orElse(false),
        Optional.empty(),
        new Life.NotStarted(),
        Optional.empty(),
        "",
        Optional.empty(),
        false,
        false,
        false);
  }

  /** Started and not yet ended, as {@code is_alive} sees it. */
  public boolean isAlive() {
    return life instanceof Life.Starting || life instanceof Life.Alive;
  }

  public boolean isStarted() {
    return !(life instanceof Life.NotStarted);
  }

  /** Whether it has been started but is not ready yet; the play's clock stands still meanwhile. */
  public boolean isBeingBorn() {
    return life instanceof Life.Starting || (life instanceof Life.Alive alive && !alive.greeted());
  }

  /** Whether it may make a request. */
  public boolean canAsk() {
    return life instanceof Life.Alive && pending.isEmpty();
  }

  /** Whether a signal is on its way that will end it; SIGKILL alone ends one that is stopped. */
  public boolean isDying() {
    return signalled
        .filter(it -> it == Signal.KILL || !(isStopped || (it == Signal.TERM && ignoresTerm)))
        .isPresent();
  }

  /** Whether its code has ended and it only waits for its children. */
  public boolean isEnding() {
    return life instanceof Life.Alive alive && alive.announced().isPresent();
  }

  /** Since when it has lived; empty if it does not. */
  public Optional<Duration> aliveSince() {
    if (life instanceof Life.Starting starting) {
      return Optional.of(starting.since());
    }
    return life instanceof Life.Alive alive ? Optional.of(alive.since()) : Optional.empty();
  }

  public Optional<Long> pid() {
    if (life instanceof Life.Alive alive) {
      return Optional.of(alive.pid());
    }
    return life instanceof Life.Exited exited ? Optional.of(exited.pid()) : Optional.empty();
  }

  public Optional<Integer> exitcode() {
    return life instanceof Life.Exited exited ? Optional.of(exited.code()) : Optional.empty();
  }

  /** Whether it waits for an answer with this verb from this target. */
  public boolean waitsFor(String verb, String target) {
    return pending.filter(it -> it.verb().equals(verb) && it.target().equals(target)).isPresent();
  }

  /** What {@code inspect} answers. */
  public Value inspected() {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("name", Value.of(label));
    fields.put("pid", pid().map(Value::of).orElse(Value.none()));
    fields.put("daemon", Value.of(daemon));
    fields.put("is_alive", Value.of(isAlive()));
    fields.put("exitcode", exitcode().map(Value::of).orElse(Value.none()));
    return Value.of(fields);
  }

  Child startedBy(Optional<String> starter, boolean asDaemon, Duration now) {
    return new Child(
        name,
        order,
        label,
        isCommand,
        declaredDaemon,
        asDaemon,
        starter,
        new Life.Starting(now),
        Optional.empty(),
        "",
        Optional.empty(),
        false,
        isClosed,
        false);
  }

  Child daemon(boolean flag) {
    return new Child(
        name,
        order,
        label,
        isCommand,
        Optional.of(flag),
        flag,
        parent,
        life,
        pending,
        step,
        signalled,
        ignoresTerm,
        isClosed,
        isStopped);
  }

  Child living(Life next) {
    Child living =
        state(next, next instanceof Life.Alive ? pending : Optional.empty(), step, signalled);
    return next instanceof Life.Alive ? living : living.stopped(false);
  }

  Child asking(Pending asked) {
    String at = asked.caller().step().isEmpty() ? step : asked.caller().step();
    return state(life, Optional.of(asked), at, signalled);
  }

  Child answered() {
    return state(life, Optional.empty(), step, signalled);
  }

  /** Waits on, for as long as it takes. */
  Child waitingOn() {
    return state(life, pending.map(Pending::unlimited), step, signalled);
  }

  /** What a command does about signals is up to it; SIGTERM is believed to end it. */
  Child signalled(Signal signal) {
    boolean mayEnd =
        signal == Signal.TERM || signal == Signal.KILL || (signal.ends() && !isCommand);
    boolean isStronger = signalled.filter(it -> it == Signal.KILL).isEmpty();
    return state(life, pending, step, mayEnd && isStronger ? Optional.of(signal) : signalled);
  }

  Child ignoringTerm() {
    return flags(true, isClosed, isStopped);
  }

  Child closed() {
    return flags(ignoresTerm, true, isStopped);
  }

  Child stopped(boolean on) {
    return flags(ignoresTerm, isClosed, on);
  }

  private Child state(Life next, Optional<Pending> asked, String at, Optional<Signal> signal) {
    return new Child(
        name,
        order,
        label,
        isCommand,
        declaredDaemon,
        daemon,
        parent,
        next,
        asked,
        at,
        signal,
        ignoresTerm,
        isClosed,
        isStopped);
  }

  private Child flags(boolean ignores, boolean closed, boolean stopped) {
    return new Child(
        name,
        order,
        label,
        isCommand,
        declaredDaemon,
        daemon,
        parent,
        life,
        pending,
        step,
        signalled,
        ignores,
        closed,
        stopped);
  }
}
