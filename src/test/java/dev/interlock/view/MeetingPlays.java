package dev.interlock.view;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Reach;
import dev.interlock.model.Barrier;
import dev.interlock.model.BarrierRequest;
import dev.interlock.model.Caller;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.EventRequest;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.Resource;
import dev.interlock.model.Signal;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.UserRequest;
import dev.interlock.model.WaitRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Plays of processes that wait for each other, each stopped at a telling moment. */
final class MeetingPlays {

  private MeetingPlays() {}

  private static Lock lock(String name, Lock.Type type, int value) {
    return Lock.of(name, type, value, Fairness.STRICT);
  }

  private static WaitRequest waits(String child, String target) {
    return new WaitRequest(Theatre.asks(child), target, Patience.FOR_EVER);
  }

  private static Told told(String sentence, boolean standstill, String... stuck) {
    List<Alarm> alarms = List.of(Alarms.deadlock(Cause.Kind.CYCLE, sentence, standstill));
    return new Told(
        new Trouble(alarms, List.of(stuck), Reach.UNKNOWN),
        List.of(),
        new TreeMap<>(),
        List.of(),
        Plays.choices());
  }

  /** Every kind of lock, held, awaited, left behind, unfair and without effect. */
  static Theatre locks() {
    List<Resource> locks =
        List.of(
            lock("ledger", Lock.Type.RLOCK, 1),
            Lock.of("lottery", Lock.Type.LOCK, 1, Fairness.byLot(7)),
            Lock.free("mutex").waived(),
            lock("park", Lock.Type.SEMAPHORE, 3),
            lock("seats", Lock.Type.BOUNDED_SEMAPHORE, 4));
    Theatre theatre =
        new Theatre(Theatre.children("car-1", "car-2", "car-3", "car-4", "clerk", "wife"), locks)
            .titled("锁 · every kind of lock")
            .begins()
            .starts("car-1", "car-2", "car-3", "car-4", "clerk", "wife")
            .acquires("car-1", "park")
            .acquires("car-2", "park")
            .at(0.3)
            .acquires("car-3", "park")
            .acquires("car-2", "lottery")
            .acquires("clerk", "ledger")
            .acquires("clerk", "ledger")
            .acquires("clerk", "seats")
            .at(0.5);
    return theatre
        .acquires("wife", "ledger")
        .acquires("car-4", "park")
        .acquires("car-1", "lottery")
        .acquires("car-3", "mutex")
        .does(new ObjectRequest.Ignore(Theatre.asks("clerk"), Signal.TERM))
        .does(new UserRequest.Send("clerk", Signal.TERM))
        .does(new TimeRequest.Spin(Theatre.asks("car-3"), Duration.ofSeconds(2)))
        .exits("car-2", 137)
        .joins("main", "car-1")
        .at(1.25);
  }

  /** Permits that are given by others than those who took them: no lock is left behind. */
  static Theatre signals() {
    List<Resource> semaphores =
        List.of(
            lock("done", Lock.Type.SEMAPHORE, 0),
            lock("room", Lock.Type.SEMAPHORE, 2),
            lock("seats", Lock.Type.SEMAPHORE, 2));
    return new Theatre(Theatre.children("baker", "cook", "guest", "killed"), semaphores)
        .titled("信号 · permits as signals")
        .begins()
        .starts("baker", "cook", "guest", "killed")
        .acquires("baker", "room")
        .acquires("killed", "seats")
        .acquires("guest", "done")
        .at(1)
        .releases("cook", "done")
        .releases("cook", "done")
        .acquires("cook", "done")
        .exits("baker", 0)
        .exits("guest", 0)
        .exits("killed", 137)
        .acquires("cook", "done");
  }

  /** A lock for each of so many in a circle, who hold it and want the next one's. */
  static Theatre circle(int size) {
    List<Resource> forks = new ArrayList<>();
    List<String> eaters = new ArrayList<>();
    for (int n = 1; n <= size; n++) {
      forks.add(Lock.free("fork-" + n));
      eaters.add("eater-" + n);
    }
    String[] names = eaters.toArray(String[]::new);
    Theatre theatre =
        new Theatre(Theatre.children(names), forks).titled("circle").begins().starts(names);
    for (int n = 1; n <= size; n++) {
      theatre = theatre.acquires("eater-" + n, "fork-" + n);
    }
    for (int n = 1; n <= size; n++) {
      theatre = theatre.acquires("eater-" + n, "fork-" + (n % size + 1));
    }
    return theatre.told(told("all wait", true, names));
  }

  /** Conditions, events and barriers, each with somebody who waits there. */
  static Theatre meetings() {
    List<Resource> meetings =
        List.of(
            ConditionVariable.of("changed", "changed.lock"),
            lock("changed.lock", Lock.Type.RLOCK, 1),
            ConditionVariable.of("empty", "mutex"),
            Event.unset("gate"),
            Event.unset("gun"),
            Barrier.of("lap", 3, Optional.empty(), false),
            Lock.free("mutex"));
    Theatre theatre =
        new Theatre(
                Theatre.children(
                    "waiter-1", "waiter-2", "woken", "boss", "runner-1", "runner-2", "walker"),
                meetings)
            .titled("等待 · conditions, events, barriers")
            .begins()
            .starts("waiter-1", "waiter-2", "woken", "boss", "runner-1", "runner-2", "walker");
    theatre.acquires("boss", "empty").does(new ConditionRequest.Notify(asks("boss"), "empty", 1));
    theatre.releases("boss", "empty");
    for (String name : List.of("woken", "waiter-1", "waiter-2")) {
      theatre.at(theatre.world().now().toMillis() / 1_000.0 + 0.1);
      theatre.acquires(name, "changed").does(waits(name, "changed"));
    }
    return theatre
        .at(0.6)
        .acquires("boss", "changed")
        .does(new ConditionRequest.Notify(asks("boss"), "changed", 1))
        .does(waits("runner-1", "gun"))
        .does(waits("runner-2", "gun"))
        .does(new EventRequest.SetEvent(asks("boss"), "gate"))
        .does(waits("walker", "lap"))
        .at(1.5)
        .sleeps("boss", 1)
        .does(waits("main", "lap"))
        .at(2);
  }

  private static Caller asks(String child) {
    return Theatre.asks(child);
  }

  /** The last to arrive acts for all at one barrier; another is broken. */
  static Theatre barriers() {
    List<Resource> barriers =
        List.of(
            Barrier.of("lap", 3, Optional.empty(), true),
            Barrier.of("wall", 2, Optional.empty(), false));
    return new Theatre(Theatre.children("p-1", "p-2", "p-3", "late", "vandal"), barriers)
        .titled("屏障 · a barrier with an action")
        .begins()
        .starts("p-1", "p-2", "p-3", "late", "vandal")
        .does(waits("p-1", "lap"))
        .does(waits("p-2", "lap"))
        .at(0.4)
        .does(waits("p-3", "lap"))
        .does(waits("late", "lap"))
        .does(new BarrierRequest.Abort(asks("vandal"), "wall"))
        .at(0.9);
  }

  /** Two who hold what the other wants; a third has ended. */
  static Theatre abba() {
    return crossed("has gone")
        .does(new OutsideRequest.Exited("bystander", 0))
        .at(3)
        .told(
            told(
                "everybody who lives is stuck: alice holds left and waits for right, bob holds"
                    + " right and waits for left",
                true,
                "main",
                "alice",
                "bob"));
  }

  /** The same two, while a third goes on. */
  static Theatre partial() {
    return crossed("goes on")
        .sleeps("bystander", 60)
        .at(3)
        .told(
            told(
                "alice and bob are stuck while others go on: alice holds left and waits for right,"
                    + " bob holds right and waits for left",
                false,
                "alice",
                "bob"));
  }

  private static Theatre crossed(String what) {
    List<Resource> locks = new ArrayList<>(List.of(Lock.free("left"), Lock.free("right")));
    return new Theatre(Theatre.children("alice", "bob", "bystander"), locks)
        .titled("死锁 · two locks, and a third who " + what)
        .begins()
        .starts("alice", "bob", "bystander")
        .acquires("alice", "left")
        .acquires("bob", "right")
        .at(1)
        .acquires("alice", "right")
        .acquires("bob", "left")
        .ends("main", 0);
  }
}
