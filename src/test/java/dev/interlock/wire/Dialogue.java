package dev.interlock.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.kernel.Conditions;
import dev.interlock.kernel.Kernel;
import dev.interlock.kernel.Projection;
import dev.interlock.model.CallFact;
import dev.interlock.model.Child;
import dev.interlock.model.Fact;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.Request;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One real process, known as main, that speaks with a kernel in this one. Time jumps: whenever the
 * process waits for a deadline, it comes.
 */
public final class Dialogue implements Projection {

  private static final Conditions NEVER = (condition, world) -> Answer.of(false);

  private final Process process;
  private final OutputStream replies;
  private final Speech speech;
  private final Kernel kernel;
  private final List<String> story = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final StringBuilder output = new StringBuilder();
  private World before;
  private Duration now = Duration.ZERO;

  private Dialogue(Process process, boolean isCommand, List<? extends Resource> resources) {
    Child main = Child.declared("main", 0, "MainProcess", isCommand, Optional.empty());
    this.process = process;
    this.replies = process.getOutputStream();
    this.speech = Speech.stdout("main", isCommand);
    this.before = World.of(List.of(main), resources);
    this.kernel = new Kernel(before, NEVER, List.of(this));
  }

  /** A started program that may or may not speak. */
  public static Dialogue withCommand(Process process, List<? extends Resource> resources) {
    return new Dialogue(process, true, resources);
  }

  /** A started worker, which is sent its program first. */
  public static Dialogue withWorker(
      Process process, ProgramLine program, List<? extends Resource> resources) throws IOException {
    Dialogue dialogue = new Dialogue(process, false, resources);
    dialogue.replies.write(program.line().getBytes(UTF_8));
    dialogue.replies.flush();
    return dialogue;
  }

  /** Speaks until the process ends, and gives its exit code as Java sees it. */
  public int untilTheEnd() throws IOException, InterruptedException {
    kernel.step(new OutsideRequest.Begin(), now);
    kernel.step(new OutsideRequest.Spawned("main", process.pid()), now);
    byte[] bytes = new byte[4096];
    InputStream in = process.getInputStream();
    for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
      serve(speech.hear(bytes, count));
    }
    serve(speech.end());
    return process.waitFor();
  }

  private void serve(List<Request> requests) {
    for (Request request : requests) {
      if (request instanceof OutsideRequest.Output printed && printed.stream() == Stream.STDOUT) {
        output.append(printed.text());
      } else {
        kernel.step(request, now);
      }
    }
    boolean waits = kernel.world().child("main").pending().isPresent();
    Optional<Duration> deadline = kernel.world().nextDeadline();
    if (waits && deadline.isPresent()) {
      now = deadline.get();
      kernel.tick(now);
    }
  }

  @Override
  public void follow(Recorded recorded, World after) {
    story.add(
        recorded.fact() instanceof CallFact.Asked asked
            ? asked.pending().written()
            : recorded.fact().getClass().getSimpleName());
    facts.add(recorded.fact());
    ReplyLine.of(before, recorded).ifPresent(this::send);
    before = after;
  }

  private void send(ReplyLine reply) {
    try {
      replies.write(reply.line().getBytes(UTF_8));
      replies.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What happened once the process ran: requests as Python writes them, and names of facts. */
  public List<String> story() {
    return story.subList(2, story.size());
  }

  public List<Fact> facts() {
    return facts;
  }

  public String output() {
    return output.toString();
  }

  public World world() {
    return kernel.world();
  }
}
