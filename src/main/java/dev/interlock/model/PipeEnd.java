package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name under which steps reach one end of a pipe; all else is with the pipe.
 *
 * @param pipe name of the pipe
 */
public record PipeEnd(String name, String pipe, boolean isFirst) implements Resource {

  @Override
  public String typeName() {
    return "Connection";
  }

  /** Sends a message if it fits; else the caller waits for room. */
  List<Fact> send(World world, Item item) {
    Pipe all = world.pipe(pipe);
    String caller = item.producer();
    Optional<Fact> refused = refusal(all, caller, "send");
    if (refused.isPresent()) {
      return List.of(refused.get());
    }
    if (!all.isHeld(world, all.far(name))) {
      return List.of(new PipeFact.BrokenPipe(pipe, name, caller, Duration.ZERO));
    }
    return List.of(
        all.far(name).inbound().admits(item)
            ? new PipeFact.Sent(pipe, name, caller, item.value(), Duration.ZERO)
            : new PipeFact.SendWaits(pipe, name, caller, item.value()));
  }

  /** Gives the oldest message; else the caller waits, unless nobody can send any more. */
  List<Fact> receive(World world, String caller) {
    Pipe all = world.pipe(pipe);
    Optional<Fact> refused = refusal(all, caller, "recv");
    if (refused.isPresent()) {
      return List.of(refused.get());
    }
    Pipe.Side side = all.side(name);
    if (side.inbound().isEmpty()) {
      return List.of(
          all.isHeld(world, all.far(name))
              ? new PipeFact.ReceiveWaits(pipe, name, caller)
              : all.over(name, caller, Duration.ZERO));
    }
    List<Fact> facts = new ArrayList<>();
    side.inbound().squeezed().map(it -> all.sent(side, it, world)).ifPresent(facts::add);
    facts.add(all.received(side, caller, Duration.ZERO));
    return facts;
  }

  /** Waits until there is a message, or until there will never be one. */
  List<Fact> poll(World world, String caller, Patience patience) {
    Pipe all = world.pipe(pipe);
    Optional<Fact> refused = refusal(all, caller, "poll");
    if (refused.isPresent()) {
      return List.of(refused.get());
    }
    boolean isReady = !all.side(name).inbound().isEmpty() || !all.isHeld(world, all.far(name));
    return List.of(
        isReady || !patience.waits()
            ? new PipeFact.Polled(pipe, name, caller, isReady, Duration.ZERO)
            : new PipeFact.PollWaits(pipe, name, caller));
  }

  /** Gives up the end for the caller alone. */
  List<Fact> close(World world, String caller) {
    boolean again = world.pipe(pipe).side(name).closedBy().contains(caller);
    return List.of(
        again
            ? new CallFact.Told(caller, "close", name, Value.none())
            : new PipeFact.EndClosed(pipe, name, caller));
  }

  private Optional<Fact> refusal(Pipe all, String caller, String verb) {
    if (all.side(name).closedBy().contains(caller)) {
      return Optional.of(new CallFact.Refused(caller, verb, name, "OSError", "handle is closed"));
    }
    boolean isSend = verb.equals("send");
    if (isSend ? all.maySend(name) : all.mayReceive(name)) {
      return Optional.empty();
    }
    String message = "connection is " + (isSend ? "read-only" : "write-only");
    return Optional.of(new CallFact.Refused(caller, verb, name, "OSError", message));
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    Duration waited = world.now().minus(waiter.since());
    return List.of(new PipeFact.Polled(pipe, name, waiter.child(), false, waited));
  }

  /** The pipe sees to it. */
  @Override
  public List<Fact> exited(World world, String child) {
    return List.of();
  }
}
