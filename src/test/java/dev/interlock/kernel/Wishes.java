package dev.interlock.kernel;

import dev.interlock.model.Caller;
import dev.interlock.model.Child;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.Condition;
import dev.interlock.model.DataRequest;
import dev.interlock.model.Item;
import dev.interlock.model.LockRequest;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.Patience;
import dev.interlock.model.PipeRequest;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Refuse;
import dev.interlock.model.Report;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Signal;
import dev.interlock.model.TerminalRequest;
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

  private static final List<String> LOCKS =
      List.of("a", "b", "a", "b", "waived", "q", "nothing", "counter", "seats", "list");
  private static final List<String> DATA = List.of("counter", "seats", "seats", "list", "a");
  private static final List<String> QUEUES =
      List.of("q", "jobs", "narrow", "q", "jobs", "narrow", "simple", "simple", "a");

  private static final List<String> ENDS = List.of("r", "w", "left", "right");

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
    return switch (random.nextInt(15)) {
      case 10, 11, 12 -> data(caller);
      case 0, 1 -> lock(caller);
      case 2, 3, 4, 5 -> queue(caller, world);
      case 6 -> time(caller);
      case 7 -> new OpenFile(caller, one(LOCKS, "db"), mode(child, world));
      case 8, 9 -> pipe(caller);
      default -> process(caller, world);
    };
  }

  private ChildRequest pipe(Caller caller) {
    String end = any(ENDS);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new PipeRequest.Send(caller, end, item(caller).value());
      case 3, 4 -> new PipeRequest.Receive(caller, end);
      case 5 -> new PipeRequest.Poll(caller, end, patience());
      default -> new ObjectRequest.Close(caller, end);
    };
  }

  private ChildRequest lock(Caller caller) {
    return random.nextBoolean()
        ? new LockRequest.Acquire(caller, any(LOCKS), patience())
        : new LockRequest.Release(caller, any(LOCKS));
  }

  private ChildRequest queue(Caller caller, World world) {
    String queue = any(QUEUES);
    Patience patience = queue.equals("simple") ? Patience.FOR_EVER : patience();
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> new QueueRequest.Put(caller, queue, item(caller), patience);
      case 3 -> new QueueRequest.Get(caller, queue, patience);
      case 6 -> side(caller, unsent(caller, world).orElse(queue));
      case 7 -> new QueueRequest.Get(caller, queue, Patience.upTo(length()));
      case 4 -> new QueueRequest.TaskDone(caller, queue);
      case 5 ->
          new ProcessRequest.Join(
              caller, queue, random.nextInt(9) == 0 ? patience() : Patience.FOR_EVER);
      default -> new QueueRequest.Look(caller, queue, any(List.of(QueueRequest.Question.values())));
    };
  }

  /** Each different; a large one now and then, and one that cannot be sent. */
  private Item item(Caller caller) {
    items++;
    return switch (random.nextInt(10)) {
      case 0 -> Item.unpicklable(caller.child());
      case 1, 2 -> Item.of(Value.of(items + "x".repeat(40)), caller.child());
      case 3 -> Item.of(Value.of(items + "x".repeat(70)), caller.child());
      default -> Item.of(Value.of(items), caller.child());
    };
  }

  /** A queue into which the caller has put what could not be sent. */
  private static Optional<String> unsent(Caller caller, World world) {
    return world.resources().values().stream()
        .filter(it -> it.holdsBack(caller.child()))
        .map(Resource::name)
        .findFirst();
  }

  private ChildRequest side(Caller caller, String queue) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> new ObjectRequest.Close(caller, queue);
      case 2 -> new QueueRequest.CancelJoinThread(caller, queue);
      default -> new QueueRequest.JoinThread(caller, queue);
    };
  }

  private ChildRequest data(Caller caller) {
    String data = any(DATA);
    Optional<Value> at = data.equals("counter") ? Optional.empty() : part();
    return switch (random.nextInt(15)) {
      case 6, 7 -> new LockRequest.Acquire(caller, data, patience());
      case 8, 9, 10, 11 -> new LockRequest.Release(caller, data);
      case 0, 1 -> new DataRequest.Read(caller, data, at);
      case 2 -> new DataRequest.Write(caller, data, at, Value.of(++items));
      case 3 -> new DataRequest.Append(caller, data, Value.of(++items));
      case 4 -> new DataRequest.Pop(caller, data, at);
      case 5 -> new TerminalRequest.Display(caller, "tty", "hm\n");
      default -> new DataRequest.Update(caller, data, at);
    };
  }

  private Optional<Value> part() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(Value.of(random.nextInt(4) - 2));
  }

  /** Now and then it is the wrong one who tells, or there is nothing to tell. */
  Report updated(SharedValue data) {
    SharedValue.Wish opened = data.opener().orElseThrow();
    String child = random.nextInt(20) == 0 ? "main" : opened.waiter().child();
    Optional<Value> value =
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Value.of(++items));
    return new Report.Updated(caller(child), data.name(), opened.access().at(), value);
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
