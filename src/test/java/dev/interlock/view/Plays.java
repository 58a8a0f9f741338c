package dev.interlock.view;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Reach;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.Lock;
import dev.interlock.model.OpenFile;
import dev.interlock.model.Report;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.UserRequest;
import dev.interlock.past.Track;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plays for pictures, each stopped at a telling moment. */
final class Plays {

  private Plays() {}

  static List<Choice> choices() {
    return List.of(
        new Choice(
            "scenarios/toilet.json",
            "tutorial",
            "toilet.json",
            "上厕所 · one toilet, three who need it",
            "Three processes, one lock. Watch the line behind the lock: it is served in order.",
            new Choice.Cast(
                List.of(new Choice.Part("main", "", 1), new Choice.Part("work", "", 3)),
                List.of(new Choice.Part("mutex", "lock", 1)),
                true)),
        new Choice(
            "scenarios/tickets.json",
            "tutorial",
            "tickets.json",
            "抢票 · ticket rush, with a lock",
            "Fifty buyers, one ticket, one mutex.\nExactly one buyer succeeds.",
            Choice.Cast.UNKNOWN),
        new Choice(
            "scenarios/pitfalls/abba.json",
            "pitfalls",
            "abba.json",
            "死锁 · two locks in opposite order",
            "",
            Choice.Cast.UNKNOWN));
  }

  private static Told steps(String... names) {
    SortedMap<String, List<StepLine>> steps = new TreeMap<>();
    for (String name : names) {
      steps.put(
          name,
          List.of(
              new StepLine("/processes/user/steps/0", 0, "acquire mutex"),
              new StepLine("/processes/user/steps/1", 0, "print task[${pid}] 上厕所"),
              new StepLine("/processes/user/steps/2", 0, "sleep 3"),
              new StepLine("/processes/user/steps/3", 0, "print task[${pid}] 上完厕所"),
              new StepLine("/steps/0", 0, "release mutex")));
    }
    return new Told(Trouble.NONE, List.of(), steps, List.of(), choices());
  }

  static Theatre fresh() {
    return new Theatre(Theatre.children("work-1", "work-2", "work-3"), List.of(Lock.free("mutex")))
        .told(steps("work-1", "work-2", "work-3"))
        .begins();
  }

  static Theatre toilet() {
    return fresh()
        .titled("上厕所 · one toilet, three who need it")
        .starts("work-1", "work-2", "work-3")
        .acquires("work-1", "mutex")
        .prints("work-1", "task[7002] 上厕所\n")
        .acquires("work-2", "mutex")
        .prints("main", "start...\n")
        .at(0.2)
        .acquires("work-3", "mutex")
        .sleeps("work-1", 3)
        .ends("main", 0)
        .at(2.04);
  }

  static Theatre tickets() {
    Theatre theatre = buyers();
    for (int i = 1; i <= 18; i++) {
      buys(theatre, "buyer-" + i, i);
    }
    theatre.at(2).acquires("buyer-19", "mutex").sleeps("buyer-19", 1);
    for (int i = 20; i < 45; i++) {
      theatre.at(2 + i / 100.0).acquires("buyer-" + i, "mutex");
    }
    return theatre
        .sleeps("buyer-45", 2)
        .exits("buyer-50", 143)
        .cries("buyer-46", "\u001B[31mTraceback\u001B[0m\n")
        .exits("buyer-46", 1)
        .at(2.81);
  }

  private static Theatre buyers() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      names.add("buyer-" + i);
    }
    SharedFile file = SharedFile.of("db", "db.json", Optional.of(content(32)));
    List<Watched> watched =
        List.of(new Watched("sold", "18", Track.empty()), new Watched("left", "32", left()));
    return new Theatre(
            Theatre.children(names.toArray(String[]::new)), List.of(Lock.free("mutex"), file))
        .titled("抢票 · ticket rush, with a lock")
        .told(new Told(Trouble.NONE, watched, new TreeMap<>(), List.of(), choices()))
        .begins()
        .starts(names.toArray(String[]::new));
  }

  private static Track<String> left() {
    Track<String> left = Track.empty();
    for (int sold = 0; sold <= 18; sold++) {
      left = left.plus(Duration.ofMillis(100L * sold), String.valueOf(50 - sold));
    }
    return left;
  }

  private static void buys(Theatre theatre, String buyer, int number) {
    Mode read = Mode.READ;
    Optional<SharedFile.Content> seen = Optional.of(content(32));
    theatre
        .at(number / 10.0)
        .acquires(buyer, "mutex")
        .does(new OpenFile(Theatre.asks(buyer), "db", read))
        .does(new Report.FileDone(Theatre.asks(buyer), "db", read, seen, Optional.empty()))
        .prints(buyer, 7_001 + number + " 购票成功\n")
        .at(number / 10.0 + 0.02 + number % 5 / 100.0)
        .releases(buyer, "mutex")
        .ends(buyer, 0)
        .exits(buyer, 0);
  }

  private static SharedFile.Content content(long left) {
    Value value = Value.of(new TreeMap<>(java.util.Map.of("count", Value.of(left))));
    return new SharedFile.Content(value.json(), Optional.of(value));
  }

  static Theatre kitchen() {
    List<Child> children =
        List.of(
            Theatre.children().get(0),
            Child.declared("producer-1", 1, "Process-1", false, Optional.empty()),
            Child.declared("producer-2", 2, "Process-2", false, Optional.empty()),
            Child.declared("consumer-1", 3, "Process-3", false, Optional.of(true)),
            Child.declared("consumer-2", 4, "Process-4", false, Optional.of(true)));
    Theatre theatre =
        new Theatre(children, List.of(BoundedQueue.empty("q", true, 4)))
            .titled("生产者消费者 · back-pressure")
            .begins()
            .starts("producer-1", "producer-2", "consumer-1", "consumer-2")
            .at(0.5)
            .gets("consumer-1", "q");
    for (int i = 1; i <= 5; i++) {
      theatre
          .at(0.5 + i / 10.0)
          .puts("producer-1", "q", "包子" + i)
          .prints("producer-1", "7002 制造了 包子" + i + "\n");
    }
    return theatre
        .puts("producer-1", "q", "包子6")
        .prints("consumer-1", "7004 吃了 包子1\n")
        .sleeps("consumer-1", 2)
        .at(1.3)
        .puts("producer-2", "q", "骨头1")
        .sleeps("consumer-2", 1)
        .joins("main", "producer-1")
        .does(new UserRequest.Pause(true))
        .at(1.72);
  }

  static Theatre killedHolder() {
    return new Theatre(
            Theatre.children("holder", "waiter-1", "waiter-2"), List.of(Lock.free("mutex")))
        .titled("死锁 · the holder is killed")
        .begins()
        .starts("holder", "waiter-1", "waiter-2")
        .acquires("holder", "mutex")
        .sleeps("holder", 10)
        .at(1)
        .acquires("waiter-1", "mutex")
        .acquires("waiter-2", "mutex")
        .ends("main", 0)
        .at(2)
        .exits("holder", 143)
        .at(4.5)
        .told(
            new Told(
                new Trouble(
                    List.of(
                        Alarms.orphanedLock("holder died holding mutex"),
                        Alarms.deadlock(
                            Cause.Kind.ORPHANED_LOCK,
                            "everybody who lives waits for ever: waiter-1 and waiter-2 want mutex, whose"
                                + " holder is dead; main waits for its children",
                            true)),
                    List.of("main", "waiter-1", "waiter-2"),
                    Reach.UNKNOWN),
                List.of(),
                new TreeMap<>(),
                List.of(),
                choices()));
  }
}
