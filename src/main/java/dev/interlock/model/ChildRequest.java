package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a process asks for. It has one request at a time; a second one is a breach of protocol. */
public sealed interface ChildRequest extends Request
    permits LockRequest,
        ConditionRequest,
        EventRequest,
        BarrierRequest,
        WaitRequest,
        QueueRequest,
        PipeRequest,
        OpenFile,
        EndUpdate,
        DataRequest,
        TerminalRequest,
        ProcessRequest,
        TimeRequest,
        Refuse {

  Caller caller();

  /** As in a scenario: {@code acquire}. */
  String verb();

  /** Name of the resource or process; empty if there is none. */
  default String target() {
    return "";
  }

  /** How long the caller is willing to wait. */
  default Patience patience() {
    return Patience.FOR_EVER;
  }

  /** When the wait runs out, if it is asked now; empty if never, or if there is no wait. */
  default Optional<Duration> deadline(World world) {
    return patience().deadline(world.now());
  }

  /** Whether the caller waits as long as it takes, if it has to wait. */
  private boolean isEndless() {
    return patience().waits() && patience().timeout().isEmpty();
  }

  /** What an {@code await} waits for. */
  default Optional<Condition> condition() {
    return Optional.empty();
  }

  /** What follows, once it is known that this was asked. */
  List<Fact> outcome(World asked);

  @Override
  default List<Fact> decide(World world) {
    String who = caller().child();
    Child child = world.child(who);
    if (!(child.life() instanceof Life.Alive)) {
      return List.of();
    }
    if (child.pending().isPresent()) {
      return List.of(
          new CallFact.Malformed(who, verb(), "asked before its last request was answered"));
    }
    Pending pending =
        new Pending(
            caller(), verb(), target(), world.now(), deadline(world), isEndless(), condition());
    Unfolding facts = new Unfolding(world).add(new CallFact.Asked(who, pending));
    return facts.addAll(outcome(facts.world())).facts();
  }

  /**
   * Asks a resource of this kind; refuses if there is none of that name, or one of another kind.
   */
  default <T extends Resource> List<Fact> ask(
      World world, Class<T> kind, Function<T, List<Fact>> question) {
    Optional<Resource> found = world.findResource(target());
    if (found.isEmpty()) {
      return refuse("NameError", "name '" + target() + "' is not defined");
    }
    return found
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(question)
        .orElseGet(
            () ->
                refuse(
                    "AttributeError",
                    "'" + found.get().typeName() + "' object has no attribute '" + verb() + "'"));
  }

  default List<Fact> refuse(String error, String message) {
    return List.of(new CallFact.Refused(caller().child(), verb(), target(), error, message));
  }

  default List<Fact> tell(Value result) {
    return List.of(new CallFact.Told(caller().child(), verb(), target(), result));
  }
}
