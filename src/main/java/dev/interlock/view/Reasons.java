package dev.interlock.view;

import dev.interlock.analysis.Wait;
import dev.interlock.model.Child;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a process waits: what keeps it, what keeps those, and so on, until somebody can move or the
 * chain closes.
 */
final class Reasons {

  private static final int MOST = 12;

  private final Scene scene;
  private final Set<String> seen = new TreeSet<>();
  private final Deque<String> next = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();

  private Reasons(Scene scene) {
    this.scene = scene;
  }

  /** One sentence for each process in the chain; none if this one does not wait. */
  static List<String> of(Child child, Scene scene) {
    if (child.pending().isEmpty()) {
      return List.of();
    }
    Reasons reasons = new Reasons(scene);
    reasons.next.add(child.name());
    while (!reasons.next.isEmpty() && reasons.lines.size() < MOST) {
      scene.world().findChild(reasons.next.remove()).ifPresent(reasons::add);
    }
    return reasons.lines;
  }

  private void add(Child child) {
    Optional<Wait> wait = Wait.of(scene.world(), child);
    if (!seen.add(child.name())) {
      return;
    }
    if (wait.isEmpty()) {
      child.pending().ifPresent(pending -> lines.add(plain(child, pending, scene.world())));
      return;
    }
    List<String> on = wait.get().on();
    lines.add(wait.get().sentence() + since(wait.get()) + limit(wait.get().deadline()));
    if (on.size() == 1 && seen.contains(on.get(0))) {
      lines.add("so the circle closes");
    }
    next.addAll(on);
  }

  /** Of one that waits for nobody: that sleeps, say. */
  private String plain(Child child, Pending pending, World world) {
    return child.name() + " " + Wish.of(child, pending, world) + limit(pending.deadline());
  }

  private String limit(Optional<Duration> deadline) {
    return deadline.map(it -> ", " + Times.length(it.minus(scene.now())) + " left").orElse("");
  }

  /** How long the holder of a lock has had it. */
  private String since(Wait wait) {
    return scene.world().findResource(wait.target()).orElse(null) instanceof Lock lock
            && !lock.type().isSemaphore()
        ? lock.holder().map(it -> scene.age(it.since())).map(Reasons::held).orElse("")
        : "";
  }

  private static String held(String age) {
    return age.startsWith("@") ? " since " + age.substring(1) : " for " + age;
  }
}
