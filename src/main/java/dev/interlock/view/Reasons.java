package dev.interlock.view;

import dev.interlock.analysis.Wait;
import dev.interlock.model.Child;
import dev.interlock.model.Pending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a process waits: what keeps it, what keeps that one, and so on, until somebody can move, the
 * circle closes, or several could help.
 */
final class Reasons {

  /** Of several who could help, so many are asked why they do not. */
  private static final int MOST_HELPERS = 4;

  private final Scene scene;
  private final List<String> lines = new ArrayList<>();

  private Reasons(Scene scene) {
    this.scene = scene;
  }

  /** One sentence for each process in the chain; none if this one does not wait. */
  static List<String> of(Child child, Scene scene) {
    Reasons reasons = new Reasons(scene);
    reasons.follow(child);
    return reasons.lines;
  }

  private void follow(Child first) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<Child> next = Optional.of(first);
    while (next.isPresent()) {
      if (!chain.add(next.get().name())) {
        lines.add(scene.say("why.circle"));
        return;
      }
      say(next.get());
      List<Child> keepers = keepers(next.get());
      if (keepers.size() > 1) {
        sayAll(keepers);
      }
      next = keepers.size() == 1 ? Optional.of(keepers.get(0)) : Optional.empty();
    }
  }

  private List<Child> keepers(Child child) {
    return Wait.of(scene.world(), child).stream()
        .flatMap(wait -> wait.on().stream())
        .flatMap(name -> scene.world().findChild(name).stream())
        .toList();
  }

  private void sayAll(List<Child> children) {
    children.stream().limit(MOST_HELPERS).forEach(this::say);
    if (children.size() > MOST_HELPERS) {
      lines.add(scene.say("why.more", children.size() - MOST_HELPERS));
    }
  }

  private void say(Child child) {
    Optional<Wait> wait = Wait.of(scene.world(), child);
    if (wait.isPresent()) {
      lines.add(
          scene.texts().say(wait.get().words()) + held(wait.get()) + left(wait.get().deadline()));
    } else {
      child.pending().ifPresent(pending -> lines.add(plain(child, pending)));
    }
  }

  /** Of one that waits for nobody: that sleeps, say. */
  private String plain(Child child, Pending pending) {
    return child.name() + " " + Wish.of(child, pending, scene) + left(pending.deadline());
  }

  private String left(Optional<Duration> deadline) {
    return deadline
        .map(it -> scene.say("why.left", Times.length(it.minus(scene.now()))))
        .orElse("");
  }

  /** How long the holder of a lock has had it. */
  private String held(Wait wait) {
    if (wait.reason() != Wait.Reason.LOCK) {
      return "";
    }
    return scene
        .world()
        .lock(wait.target())
        .holder()
        .map(holder -> scene.age(holder.since()))
        .map(
            age ->
                age.startsWith("@")
                    ? scene.say("why.since", age.substring(1))
                    : scene.say("why.for", age))
        .orElse("");
  }
}
