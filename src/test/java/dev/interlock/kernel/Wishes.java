package dev.interlock.kernel;

import dev.interlock.model.Caller;
import dev.interlock.model.Child;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.Condition;
import dev.interlock.model.LockRequest;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Refuse;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** What a process of a simulation may want; sometimes what it must not. */
final class Wishes {

  private static final List<String> LOCKS = List.of("a", "b", "a", "b", "waived", "q", "nothing");
  private static final List<String> QUEUES =
      List.of("q", "jobs", "narrow", "q", "jobs", "narrow", "a");

  private final Random random;
  private long items;

  Wishes(Random random) {
    this.random = random;
  }

  static Caller caller(String child) {
    return new Caller(child, 1, "");
  }

  ChildRequest hello(Child child) {
    return new ProcessRequest.Hello(caller(child.name()));
  }

  ChildRequest of(Child child, World world) {
    Caller caller = caller(child.name());
    return switch (random.nextInt(10)) {
      case 0, 1 -> lock(caller);
      case 2, 3, 4, 5 -> queue(caller);
      case 6 -> time(caller);
      case 7 -> new OpenFile(caller, one(LOCKS, "db"), mode(child, world));
      default -> process(caller, world);
    };
  }

  private ChildRequest lock(Caller caller) {
    return random.nextBoolean()
        ? new LockRequest.Acquire(caller, any(LOCKS), patience())
        : new LockRequest.Release(caller, any(LOCKS));
  }

  private ChildRequest queue(Caller caller) {
    String queue = any(QUEUES);
    return switch (random.nextInt(7)) {
      case 0, 1 -> new QueueRequest.Put(caller, queue, Value.of(++items), patience());
      case 2, 3 -> new QueueRequest.Get(caller, queue, patience());
      case 4 -> new QueueRequest.TaskDone(caller, queue);
      case 5 ->
          new ProcessRequest.Join(
              caller, queue, random.nextInt(9) == 0 ? patience() : Patience.FOR_EVER);
      default -> new QueueRequest.Look(caller, queue, any(List.of(QueueRequest.Question.values())));
    };
  }

  private ChildRequest time(Caller caller) {
    if (random.nextBoolean()) {
      return new TimeRequest.Sleep(caller, length());
    }
    String expression = random.nextInt(9) == 0 ? "wrong" : "a.holder is None";
    return new TimeRequest.Await(caller, new Condition(expression, new TreeMap<>()), patience());
  }

  private ChildRequest process(Caller caller, World world) {
    String target = any(world.inOrder().stream().map(Child::name).toList());
    return switch (random.nextInt(15)) {
      case 0, 1, 2, 3, 4 -> new ProcessRequest.Start(caller, target);
      case 5, 6 -> new ProcessRequest.Join(caller, target, patience());
      case 7 -> new ProcessRequest.Send(caller, target, Signal.KILL);
      case 8 -> new ProcessRequest.IsAlive(caller, target);
      case 9 -> new ProcessRequest.Inspect(caller, target);
      case 11 -> new ObjectRequest.Close(caller, target);
      case 12 -> new ObjectRequest.SetDaemon(caller, target, random.nextBoolean());
      case 13 -> new ObjectRequest.ActiveChildren(caller);
      case 14 -> new ObjectRequest.Ignore(caller, Signal.TERM);
      case 10 ->
          caller.child().equals("main") && random.nextInt(4) > 0
              ? new Refuse(caller, "dance", "", "AttributeError", "no verb 'dance'")
              : new ProcessRequest.End(caller, random.nextInt(200));
      default -> new ProcessRequest.Start(caller, "nobody");
    };
  }

  /** Whoever has truncated the file goes on to write it. */
  private Mode mode(Child child, World world) {
    if (world.file("db").halfWritten().contains(child.name())) {
      return Mode.WRITE;
    }
    return List.of(Mode.READ, Mode.TRUNCATE, Mode.REPLACE).get(random.nextInt(3));
  }

  private Patience patience() {
    return switch (random.nextInt(8)) {
      case 0 -> Patience.NONE;
      case 1 -> new Patience(false, Optional.of(length()));
      case 2 -> Patience.upTo(Duration.ofMillis(-1));
      case 3, 4 -> Patience.FOR_EVER;
      default -> Patience.upTo(length());
    };
  }

  private Duration length() {
    return Duration.ofMillis(random.nextInt(3000));
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  private String one(List<String> wrong, String right) {
    return random.nextInt(20) == 0 ? any(wrong) : right;
  }
}
