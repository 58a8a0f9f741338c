package dev.interlock.kernel;

import dev.interlock.model.Caller;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeRequest;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.util.List;

/** What a process may want of the ends of pipes. */
final class PipeWishes {

  private static final List<String> ENDS = List.of("reader", "writer", "left", "right");
  private static final int LARGE = 40;
  private static final int TOO_LARGE = 70;

  private final Draw draw;
  private final String unwanted;
  private long messages;

  /** One end is closed by most, so that nobody is left who holds it. */
  PipeWishes(Draw draw) {
    this.draw = draw;
    this.unwanted = draw.any(ENDS);
  }

  ChildRequest pipe(Caller caller, World world) {
    if (holdsUnwanted(caller, world) && draw.oneIn(3)) {
      return new ObjectRequest.Close(caller, unwanted);
    }
    String end = draw.oneIn(30) ? "e" : draw.any(ENDS);
    return switch (draw.below(9)) {
      case 0, 1, 2, 3 -> new PipeRequest.Send(caller, end, message());
      case 4, 5 -> new PipeRequest.Receive(caller, end);
      case 6, 7 -> new PipeRequest.Poll(caller, end, draw.patience());
      default -> new ObjectRequest.Close(caller, end);
    };
  }

  private boolean holdsUnwanted(Caller caller, World world) {
    return world.resources().values().stream()
        .anyMatch(
            it ->
                it instanceof Pipe pipe
                    && pipe.ends().stream().anyMatch(end -> end.name().equals(unwanted))
                    && pipe.holders(world, unwanted).contains(caller.child()));
  }

  /** Each different, and some larger than what fits beside another, or at all. */
  private Value message() {
    messages++;
    return switch (draw.below(10)) {
      case 0, 1 -> Value.of(messages + "x".repeat(LARGE));
      case 2 -> Value.of(messages + "x".repeat(TOO_LARGE));
      default -> Value.of(messages);
    };
  }
}
