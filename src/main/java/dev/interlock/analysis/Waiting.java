package dev.interlock.analysis;

import dev.interlock.analysis.Wait.Reason;
import dev.interlock.model.Barrier;
import dev.interlock.model.Child;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.util.List;
import java.util.Optional;

/** Finds out why a process waits. */
record Waiting(World world, Child child, Pending pending) {

  Optional<Wait> found() {
    Optional<Resource> resource = world.findResource(pending.target());
    Optional<Lock> lock =
        resource.flatMap(Resource::lockName).map(world::lock).filter(this::isStuckAt);
    if (lock.isPresent()) {
      return Optional.of(atLock(lock.get()));
    }
    return resource.isPresent() ? at(resource.get()) : elsewhere();
  }

  private Optional<Wait> at(Resource resource) {
    if (resource instanceof SharedFile file) {
      return atFile(file);
    }
    if (resource instanceof SharedValue data) {
      return atValue(data);
    }
    Optional<Wait> transfer = new Transfer(this).at(resource);
    if (transfer.isPresent()) {
      return transfer;
    }
    if (resource instanceof ConditionVariable condition) {
      boolean sleeps = condition.waiters().stream().anyMatch(it -> is(it.waiter()));
      Phrase words =
          Phrase.of("wait.notify", "waits to be notified by " + condition.name(), condition.name());
      return sleeps ? because(Reason.NOTIFY, List.of(), words) : Optional.empty();
    }
    if (resource instanceof Event event) {
      Phrase words =
          Phrase.of("wait.event", "waits for " + event.name() + ", which is not set", event.name());
      return has(event.waiters()) ? because(Reason.EVENT, List.of(), words) : Optional.empty();
    }
    return resource instanceof Barrier barrier && has(barrier.waiters())
        ? atBarrier(barrier)
        : Optional.empty();
  }

  private Wait atLock(Lock lock) {
    String name = lock.name();
    String intro = pending.verb().equals("wait") ? "was woken and waits for " : "waits for ";
    if (lock.type().isSemaphore()) {
      List<String> holders = living(lock);
      String none = intro + "a permit of " + name + ", which has none left";
      Phrase words =
          lock.isOrphaned()
              ? Phrase.of("wait.permit-dead", none + "; the dead took permits with them", name)
              : Phrase.of("wait.permit", none, name);
      return because(name, Reason.PERMIT, holders, words);
    }
    Lock.Holder holder = lock.holder().orElseThrow();
    if (holder.isDead()) {
      String dead = intro + name + ", whose holder " + holder.child() + " is dead";
      Phrase words = Phrase.of("wait.orphaned", dead, name, holder.child());
      return because(name, Reason.ORPHANED_LOCK, List.of(), words);
    }
    String which = intro + name + ", which ";
    Phrase words =
        holder.child().equals(child.name())
            ? Phrase.of("wait.self", which + "it holds itself", name)
            : Phrase.of("wait.lock", which + holder.child() + " holds", name, holder.child());
    return because(name, Reason.LOCK, List.of(holder.child()), words);
  }

  private List<String> living(Lock lock) {
    return lock.holders().stream()
        .filter(it -> !it.isDead() && !it.child().equals(child.name()))
        .map(Lock.Holder::child)
        .distinct()
        .toList();
  }

  private Optional<Wait> atBarrier(Barrier barrier) {
    if (barrier.acting().isPresent()) {
      String actor = barrier.acting().get();
      return because(
          Reason.BARRIER,
          List.of(actor),
          Phrase.of(
              "wait.action",
              "waits at " + barrier.name() + " while " + actor + " runs its action",
              barrier.name(),
              actor));
    }
    String arrived =
        "waits at "
            + barrier.name()
            + ", where "
            + barrier.waiting()
            + " of "
            + barrier.parties()
            + " have arrived";
    Phrase words =
        Phrase.of("wait.barrier", arrived, barrier.name(), barrier.waiting(), barrier.parties());
    return because(Reason.BARRIER, List.of(), words);
  }

  private Optional<Wait> atFile(SharedFile file) {
    if (file.line().stream().noneMatch(it -> is(it.waiter()))) {
      return Optional.empty();
    }
    return file.open()
        .map(it -> it.waiter().child())
        .filter(opener -> world.findChild(opener).filter(Child::isAlive).isPresent())
        .flatMap(
            opener ->
                because(
                    Reason.FILE,
                    List.of(opener),
                    Phrase.of(
                        "wait.file",
                        "waits to open " + file.name() + ", which " + opener + " has open",
                        file.name(),
                        opener)));
  }

  private Optional<Wait> atValue(SharedValue data) {
    Optional<String> opener = data.opener().map(it -> it.waiter().child());
    boolean waits = data.line().stream().anyMatch(it -> is(it.waiter()));
    return waits && opener.isPresent()
        ? because(
            Reason.VALUE,
            List.of(opener.get()),
            Phrase.of(
                "wait.value",
                "waits for " + data.name() + ", which " + opener.get() + " is updating",
                data.name(),
                opener.get()))
        : Optional.empty();
  }

  private Optional<Wait> elsewhere() {
    if (pending.condition().isPresent()) {
      String expression = pending.condition().get().expression();
      Phrase words = Phrase.of("wait.condition", "awaits " + expression, expression);
      return because(Reason.CONDITION, List.of(), words);
    }
    if (pending.verb().equals("join")) {
      return world
          .findChild(pending.target())
          .filter(Child::isAlive)
          .map(Child::name)
          .flatMap(it -> because(Reason.EXIT, List.of(it), join(it)));
    }
    List<String> children = world.liveChildrenOf(child.name()).stream().map(Child::name).toList();
    if (!pending.verb().equals("end") || !child.isEnding()) {
      return Optional.empty();
    }
    return children.isEmpty()
        ? new Transfer(this).atExit()
        : because(Reason.CHILDREN, children, afterCode(children));
  }

  private static Phrase join(String target) {
    return Phrase.of("wait.exit", "joins " + target + ", which has not ended", target);
  }

  private static Phrase afterCode(List<String> children) {
    String who = children.size() == 1 ? "its child " : "its children ";
    String english =
        "is through with its code and waits for " + who + Listing.of(children) + " to end";
    return Phrase.of("wait.children", english, children);
  }

  Optional<Wait> because(Reason reason, List<String> on, Phrase words) {
    return Optional.of(because(pending.target(), reason, on, words));
  }

  Wait because(String target, Reason reason, List<String> on, Phrase words) {
    return new Wait(
        child.name(),
        reason,
        target,
        pending.since(),
        pending.deadline(),
        on,
        words.by(child.name()));
  }

  /** A free lock will be given to somebody in a moment. */
  private boolean isStuckAt(Lock lock) {
    return lock.value() == 0 && has(lock.waiters());
  }

  boolean has(Iterable<Waiter> line) {
    for (Waiter waiter : line) {
      if (is(waiter)) {
        return true;
      }
    }
    return false;
  }

  boolean is(Waiter waiter) {
    return waiter.child().equals(child.name());
  }
}
