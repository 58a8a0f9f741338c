package dev.interlock.view;

import dev.interlock.kernel.History;
import dev.interlock.kernel.Kernel;
import dev.interlock.kernel.Projection;
import dev.interlock.language.Language;
import dev.interlock.model.Caller;
import dev.interlock.model.Child;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Recorded;
import dev.interlock.model.Request;
import dev.interlock.model.Resource;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.World;
import dev.interlock.past.Past;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A play whose processes are only said to live: requests go into a real kernel. */
final class Theatre {

  /** English. */
  static final Texts TEXTS = Language.ENGLISH.texts();

  private final History history = new History();
  private final Kernel kernel;
  private Past past = Past.NONE;
  private Output output = Output.EMPTY;
  private Duration now = Duration.ZERO;
  private long facts;
  private String title = "toilet";
  private Told told = Told.NOTHING;
  private Texts texts = TEXTS;

  Theatre(List<Child> children, List<? extends Resource> resources) {
    List<Projection> projections = List.of(history, this::follow);
    kernel =
        new Kernel(World.of(children, resources), (condition, world) -> Answer.done(), projections);
  }

  private void follow(Recorded fact, World after) {
    facts = fact.number();
    past = past.after(fact, after);
    if (fact.fact() instanceof ProcessFact.Printed printed) {
      boolean error = printed.stream() == ProcessFact.Stream.STDERR;
      output = output.plus(fact.at(), printed.child(), error, printed.text());
    }
  }

  /** Main, and others with these names. */
  static List<Child> children(String... names) {
    List<Child> children = new ArrayList<>();
    children.add(Child.declared("main", 0, "MainProcess", false, Optional.empty()));
    for (String name : names) {
      children.add(
          Child.declared(
              name, children.size(), "Process-" + children.size(), false, Optional.empty()));
    }
    return children;
  }

  Theatre titled(String next) {
    title = next;
    return this;
  }

  Theatre speaking(Texts next) {
    texts = next;
    return this;
  }

  Theatre told(Told next) {
    told = next;
    return this;
  }

  Theatre at(double seconds) {
    now = Duration.ofMillis(Math.round(seconds * 1_000));
    kernel.tick(now);
    return this;
  }

  Theatre does(Request request) {
    kernel.step(request, now);
    return this;
  }

  Theatre begins() {
    return does(new OutsideRequest.Begin()).lives("main", 7_001);
  }

  private Theatre lives(String name, long pid) {
    return does(new OutsideRequest.Spawned(name, pid)).does(new ProcessRequest.Hello(asks(name)));
  }

  static Caller asks(String name) {
    return new Caller(name, 1, "/steps/0");
  }

  Theatre starts(String... names) {
    for (String name : names) {
      does(new ProcessRequest.Start(asks("main"), name));
      lives(name, 7_001 + kernel.world().child(name).order());
    }
    return this;
  }

  Theatre acquires(String name, String lock) {
    return does(new LockRequest.Acquire(asks(name), lock, Patience.FOR_EVER));
  }

  Theatre releases(String name, String lock) {
    return does(new LockRequest.Release(asks(name), lock));
  }

  Theatre sleeps(String name, double seconds) {
    return does(new TimeRequest.Sleep(asks(name), Duration.ofMillis((long) (seconds * 1_000))));
  }

  Theatre puts(String name, String queue, String item) {
    return does(new QueueRequest.Put(asks(name), queue, Value.of(item), Patience.FOR_EVER));
  }

  Theatre gets(String name, String queue) {
    return does(new QueueRequest.Get(asks(name), queue, Patience.FOR_EVER));
  }

  Theatre joins(String name, String target) {
    return does(new ProcessRequest.Join(asks(name), target, Patience.FOR_EVER));
  }

  Theatre prints(String name, String text) {
    return does(new OutsideRequest.Output(name, ProcessFact.Stream.STDOUT, text));
  }

  Theatre cries(String name, String text) {
    return does(new OutsideRequest.Output(name, ProcessFact.Stream.STDERR, text));
  }

  Theatre ends(String name, int code) {
    return does(new ProcessRequest.End(asks(name), code));
  }

  Theatre exits(String name, int status) {
    return does(new OutsideRequest.Exited(name, status));
  }

  World world() {
    return kernel.world();
  }

  Scene scene() {
    return new Scene(
        Optional.of(new Play(title, 42, now, facts)),
        kernel.world(),
        history.latest(),
        past,
        output,
        told,
        texts);
  }
}
