package dev.interlock.past;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.Caller;
import dev.interlock.model.Child;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.Request;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a real kernel makes of requests, and the past of it; main is alive from the start. */
final class Log {

  private final Kernel kernel;
  private Past past = Past.NONE;
  private Duration now = Duration.ZERO;

  private Log(List<Child> children, List<? extends Resource> resources) {
    kernel =
        new Kernel(
            World.of(children, resources),
            (condition, world) -> Answer.done(),
            List.of((fact, after) -> past = past.after(fact, after)));
  }

  /** With these processes beside main, all alive. */
  static Log of(List<String> names, Resource... resources) {
    List<Child> children = new ArrayList<>();
    children.add(Child.declared("main", 0, "MainProcess", false, Optional.empty()));
    for (String name : names) {
      children.add(Child.declared(name, children.size(), name, false, Optional.empty()));
    }
    Log log = new Log(children, List.of(resources)).does(new OutsideRequest.Begin());
    log.lives("main");
    for (String name : names) {
      log.does(new ProcessRequest.Start(asks("main"), name));
      log.lives(name);
    }
    return log;
  }

  private void lives(String name) {
    does(new OutsideRequest.Spawned(name, 7)).does(new ProcessRequest.Hello(asks(name)));
  }

  static Caller asks(String name) {
    return new Caller(name, 1, "");
  }

  Log at(double seconds) {
    now = Duration.ofMillis(Math.round(seconds * 1_000));
    kernel.tick(now);
    return this;
  }

  Log does(Request request) {
    kernel.step(request, now);
    return this;
  }

  Past past() {
    return past;
  }
}
