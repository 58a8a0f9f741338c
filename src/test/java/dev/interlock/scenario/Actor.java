package dev.interlock.scenario;

import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Request;
import dev.interlock.program.Call;
import dev.interlock.program.Compiler;
import dev.interlock.program.Machine;
import dev.interlock.program.Move;
import dev.interlock.program.Place;
import dev.interlock.program.Self;
import dev.interlock.program.Verb;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import dev.interlock.wire.ReplyLine;
import dev.interlock.wire.RequestLine;
import dev.interlock.wire.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One process of a rehearsal: a machine, and what it wants next. */
final class Actor {

  private final String name;
  private final Machine machine;
  private Optional<Move> next;
  private Optional<Integer> ended = Optional.empty();
  private boolean greeted;
  private boolean waits;
  private long asked;

  private Actor(String name, Machine machine) {
    this.name = name;
    this.machine = machine;
    this.next = Optional.of(new Move.Ask(call(Verb.HELLO, new TreeMap<>())));
  }

  static Actor of(Scenario scenario, String name, long pid) {
    ProcessSpec spec =
        scenario.processes().stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    Self self = new Self(spec.declaration(), spec.index(), name, spec.label(), pid);
    return new Actor(
        name,
        Machine.of(
            Compiler.program(scenario.declared(), spec.declaration()),
            self,
            pid,
            PlainJson::parse));
  }

  private static Call call(Verb verb, SortedMap<String, Value> options) {
    return new Call(verb, "", options, new Place("f", 1, 1, ""));
  }

  boolean isReady() {
    return !waits;
  }

  /** Does what it wants next; what concerns the kernel is a request. */
  Optional<Request> move(Map<String, String> disk) {
    Move move = next.orElseThrow();
    if (move instanceof Move.Ask ask) {
      waits = true;
      return Optional.of(request(ask.call()));
    }
    if (move instanceof Move.Tell tell) {
      next = Optional.of(machine.resume(Answer.done(), 0));
      return Optional.of(request(tell.call()));
    }
    if (move instanceof Move.Print print) {
      next = Optional.of(machine.resume(Answer.done(), 0));
      ProcessFact.Stream stream =
          print.toStderr() ? ProcessFact.Stream.STDERR : ProcessFact.Stream.STDOUT;
      return Optional.of(new OutsideRequest.Output(name, stream, print.text()));
    }
    if (move instanceof Move.Disk file) {
      next = Optional.of(machine.resume(touch(file, disk), 0));
      return Optional.empty();
    }
    return Optional.of(end((Move.End) move));
  }

  private Request end(Move.End end) {
    waits = true;
    if (end.isAbrupt() || ended.isPresent()) {
      return new OutsideRequest.Exited(name, end.code());
    }
    ended = Optional.of(end.code());
    SortedMap<String, Value> code = new TreeMap<>(Map.of("code", Value.of(end.code())));
    return request(call(Verb.END, code));
  }

  private Request request(Call call) {
    asked++;
    String line = RequestLine.of(asked, call);
    return Requests.decode(name, line.strip().replace("\u001e", ""));
  }

  private static Answer touch(Move.Disk file, Map<String, String> disk) {
    if (file.op() != Move.Disk.Op.READ) {
      disk.put(file.path(), file.text());
      return Answer.done();
    }
    String text = disk.get(file.path());
    return text == null
        ? new Answer.Err("FileNotFoundError", "no such file")
        : new Answer.Ok(Value.of(text));
  }

  void hear(ReplyLine reply) {
    waits = false;
    if (!greeted) {
      greeted = true;
      next = Optional.of(machine.start());
    } else if (ended.isEmpty()) {
      next = Optional.of(machine.resume(reply.answer(), reply.elapsed().orElse(0.0)));
    }
  }
}
