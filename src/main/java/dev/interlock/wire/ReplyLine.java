package dev.interlock.wire;

import dev.interlock.model.Child;
import dev.interlock.model.OutsideRequest.Nonsense;
import dev.interlock.model.Pending;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A reply as a child hears it: {@code id ok JSON} or {@code id err ErrorName "message"}. A step
 * process hears one field more, so that it can judge an {@code elapsed}.
 *
 * @param id number of the request
 * @param elapsed seconds of the play's clock from the request to its answer, as the kernel sees it
 */
public record ReplyLine(long id, Answer answer, Optional<Double> elapsed) {

  private static final double NANOS = 1e9;

  /**
   * What a fact has to tell a child that waits.
   *
   * @param before the world just before the fact
   */
  public static Optional<ReplyLine> of(World before, Recorded recorded) {
    return recorded.fact() instanceof Reply reply
        ? before
            .findChild(reply.child())
            .flatMap(child -> child.pending().map(it -> of(child, it, reply, recorded.at())))
        : Optional.empty();
  }

  private static ReplyLine of(Child child, Pending pending, Reply reply, Duration now) {
    Duration waited = now.minus(pending.since());
    return new ReplyLine(
        pending.caller().id(),
        reply.answer(),
        child.isCommand() ? Optional.empty() : Optional.of(waited.toNanos() / NANOS));
  }

  /** What a child hears of a line that is no request; id 0 if the line does not tell its own. */
  public static ReplyLine of(Nonsense nonsense) {
    return new ReplyLine(
        Requests.idIn(nonsense.line()).orElse(0L),
        new Answer.Err(Wire.PROTOCOL_ERROR, nonsense.why()),
        Optional.empty());
  }

  /** The line, its line feed included. */
  public String line() {
    String time = elapsed.isPresent() ? " " + Value.of(elapsed.get()).json() : "";
    return answer instanceof Answer.Err err
        ? id + " err " + err.error() + ' ' + Value.of(err.message()).json() + time + '\n'
        : id + " ok " + ((Answer.Ok) answer).result().json() + time + '\n';
  }

  /**
   * Reads a line without its line feed.
   *
   * @throws IllegalArgumentException if it is no reply
   */
  public static ReplyLine parse(String line) {
    int status = line.indexOf(' ') + 1;
    int rest = line.indexOf(' ', status) + 1;
    int name = line.startsWith("err ", status) ? line.indexOf(' ', rest) + 1 : rest;
    if (status == 0 || rest == 0 || name == 0) {
      throw new IllegalArgumentException("no reply: " + line);
    }
    List<Value> values = values(line, name);
    long id = Long.parseLong(line.substring(0, status - 1));
    Value first = values.get(0);
    return new ReplyLine(
        id,
        name == rest
            ? new Answer.Ok(first)
            : new Answer.Err(line.substring(rest, name - 1), first.shown()),
        values.size() > 1 && values.get(1) instanceof Value.Real seconds
            ? Optional.of(seconds.number())
            : Optional.empty());
  }

  private static List<Value> values(String line, int from) {
    if (Json.values(line.substring(from)) instanceof Answer.Ok ok
        && ok.result() instanceof Value.Items values
        && !values.items().isEmpty()) {
      return values.items();
    }
    throw new IllegalArgumentException("no reply: " + line);
  }
}
