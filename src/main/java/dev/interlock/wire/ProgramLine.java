package dev.interlock.wire;

import dev.interlock.program.Self;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first line that a step process reads: what it is to run, and who it is. Replies follow. The
 * line may be longer than others.
 *
 * @param scenario the file's name as the user gave it, for messages
 * @param text the whole scenario
 * @param overrides params that the user has set, each as JSON or else as text
 * @param seed of the whole run
 */
public record ProgramLine(
    String scenario, String text, Map<String, String> overrides, long seed, Self self) {

  /** The line, its line feed included. */
  public String line() {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("process", Value.of(self.process()));
    fields.put("index", Value.of(self.index()));
    fields.put("self", Value.of(self.self()));
    fields.put("name", Value.of(self.name()));
    fields.put("pid", Value.of(self.pid()));
    fields.put("seed", Value.of(seed));
    Map<String, Value> set = new LinkedHashMap<>();
    for (Map.Entry<String, String> one : overrides.entrySet()) {
      set.put(one.getKey(), Value.of(one.getValue()));
    }
    fields.put("set", Value.of(set));
    fields.put("scenario", Value.of(scenario));
    fields.put("text", Value.of(text));
    return Value.of(fields).json() + '\n';
  }

  /**
   * Reads a line, with or without its line feed.
   *
   * @throws IllegalArgumentException if it is no such line
   */
  public static ProgramLine parse(String line) {
    if (!(Json.value(line) instanceof Answer.Ok ok && ok.result() instanceof Value.Fields all)) {
      throw new IllegalArgumentException("no program: " + line);
    }
    Self self =
        new Self(
            text(all, "process"),
            (int) whole(all, "index"),
            text(all, "self"),
            text(all, "name"),
            whole(all, "pid"));
    return new ProgramLine(
        text(all, "scenario"), text(all, "text"), texts(all, "set"), whole(all, "seed"), self);
  }

  private static String text(Value.Fields all, String name) {
    if (all.fields().get(name) instanceof Value.Text text) {
      return text.text();
    }
    throw new IllegalArgumentException("no program: it lacks the text " + name);
  }

  private static long whole(Value.Fields all, String name) {
    if (all.fields().get(name) instanceof Value.Int whole) {
      return whole.number();
    }
    throw new IllegalArgumentException("no program: it lacks the number " + name);
  }

  private static Map<String, String> texts(Value.Fields all, String name) {
    if (!(all.fields().get(name) instanceof Value.Fields object)) {
      throw new IllegalArgumentException("no program: it lacks the object " + name);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Value> one : object.fields().entrySet()) {
      texts.put(one.getKey(), one.getValue().shown());
    }
    return texts;
  }
}
