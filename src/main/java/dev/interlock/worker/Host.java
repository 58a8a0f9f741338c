package dev.interlock.worker;

import dev.interlock.program.Call;
import dev.interlock.program.Compiler;
import dev.interlock.program.Declared;
import dev.interlock.program.Json;
import dev.interlock.program.Machine;
import dev.interlock.program.Move;
import dev.interlock.program.Node;
import dev.interlock.program.Place;
import dev.interlock.program.Program;
import dev.interlock.program.Verb;
import dev.interlock.scenario.Declarations;
import dev.interlock.scenario.PlainJson;
import dev.interlock.scenario.Reader;
import dev.interlock.scenario.Reading;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import dev.interlock.wire.ProgramLine;
import dev.interlock.wire.ReplyLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;

/** Does what a machine wants: prints, asks the parent, touches files. */
final class Host {

  private static final Answer DONE = Answer.done();

  private final Parent parent;
  private final Printout out;
  private final Printout err;
  private final Machine machine;
  private final Disk disk;
  private final Place place;

  private Host(Parent parent, Printout out, Printout err, ProgramLine line) {
    this.parent = parent;
    this.out = out;
    this.err = err;
    Program program = compiled(line);
    this.place = new Place(line.scenario(), 1, 1, "");
    this.machine = Machine.of(program, line.self(), line.seed(), new FileJson());
    this.disk = new Disk(line.self().pid());
  }

  /** Reads the program and compiles it. */
  static Host begin(InputStream in, OutputStream out, OutputStream err) throws IOException {
    Printout print = new Printout(out);
    Parent parent = new Parent(in, print);
    return new Host(parent, print, new Printout(err), ProgramLine.parse(parent.line()));
  }

  /** The parent has checked the scenario, so whatever is wrong here is a bug. */
  private static Program compiled(ProgramLine line) {
    Reading reading = Reader.read(line.scenario(), line.text());
    if (!(reading.tree().orElse(null) instanceof Node.Obj scenario)) {
      throw new IllegalArgumentException("no scenario: " + reading.problems());
    }
    Declared declared = Declarations.of(scenario, line.overrides(), new ArrayList<>());
    return Compiler.program(declared, line.self().process());
  }

  /** Says hello, runs the program and gives its exit code. */
  int run() throws IOException {
    parent.ask(call(Verb.HELLO, new TreeMap<>()));
    Move move = machine.start();
    while (!(move instanceof Move.End)) {
      move = perform(move);
    }
    return end((Move.End) move);
  }

  private Move perform(Move move) throws IOException {
    if (move instanceof Move.Ask ask) {
      ReplyLine reply = ask(ask.call());
      return machine.resume(reply.answer(), reply.elapsed().orElse(0.0));
    }
    Answer answer = DONE;
    if (move instanceof Move.Print print) {
      (print.toStderr() ? err : out).print(print.text());
    } else if (move instanceof Move.Tell tell) {
      parent.tell(tell.call());
    } else if (move instanceof Move.Disk file) {
      answer = disk.perform(file);
    }
    return machine.resume(answer, 0);
  }

  /** Does its own part of the request before or while it waits for the reply. */
  private ReplyLine ask(Call call) throws IOException {
    if (call.verb() == Verb.SPIN) {
      Burning burning = Burning.begin();
      try {
        return parent.ask(call);
      } finally {
        burning.end();
      }
    }
    Value signal = call.options().get("signal");
    if (call.verb() == Verb.IGNORE && signal != null) {
      Deafness.to(signal.shown());
    }
    return parent.ask(call);
  }

  /** As in Python, an unfinished line is printed after the children have ended. */
  private int end(Move.End end) throws IOException {
    if (!end.isAbrupt()) {
      SortedMap<String, Value> options = new TreeMap<>();
      options.put("code", Value.of(end.code()));
      parent.ask(call(Verb.END, options));
      out.finish();
      err.finish();
    }
    return end.code();
  }

  /** A class of its own, because a worker would have to wait for a method reference. */
  private static final class FileJson implements Json {
    @Override
    public Answer parse(String text) {
      return PlainJson.parse(text);
    }
  }

  private Call call(Verb verb, SortedMap<String, Value> options) {
    return new Call(verb, "", options, place);
  }
}
