package dev.interlock.wire;

import dev.interlock.model.Caller;
import dev.interlock.model.OutsideRequest.Nonsense;
import dev.interlock.model.Refuse;
import dev.interlock.model.Request;
import dev.interlock.program.Verb;
import dev.interlock.value.Answer;
import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.Map;
import java.util.Optional;

/** Reads the lines in which children ask. */
public final class Requests {

  private static final int SHOWN = 200;
  private static final int FIELDS = 4;

  private Requests() {}

  /**
   * What a child asks: a {@link Nonsense} if the line is no request at all, a {@link Refuse} if it
   * is one that cannot be served.
   *
   * @param line with or without its mark and its line feed
   */
  public static Request decode(String child, String line) {
    String[] fields = stripped(line).split(" ", FIELDS);
    String verb = fields[0];
    if (!isWord(verb)) {
      return nonsense(child, line, "expected a verb first");
    }
    Optional<Long> id = idIn(line);
    if (id.isEmpty()) {
      return nonsense(child, line, "expected the number of the request after the verb");
    }
    String target = fields.length < 3 ? Wire.NOTHING : fields[2];
    if (target.isEmpty() || target.startsWith("{")) {
      return nonsense(child, line, "expected a resource, or - for none, after the number");
    }
    String options = fields.length < FIELDS || fields[3].isEmpty() ? "{}" : fields[3];
    Answer read = Json.value(options);
    if (read instanceof Answer.Err err && !err.error().equals(Json.NOT_JSON)) {
      return new Refuse(new Caller(child, id.get(), ""), verb, "", err.error(), err.message());
    }
    return read instanceof Answer.Ok ok && ok.result() instanceof Value.Fields given
        ? request(child, line, id.get(), target.equals(Wire.NOTHING) ? "" : target, given.fields())
        : nonsense(child, line, "expected the options as a JSON object after the resource");
  }

  private static Request request(
      String child, String line, long id, String target, Map<String, Value> given) {
    String verb = stripped(line).split(" ", 2)[0];
    String step = given.get(Wire.STEP) instanceof Value.Text text ? text.text() : "";
    Caller caller = new Caller(child, id, step);
    Optional<Verb> known = Spoken.named(verb);
    try {
      return Spoken.request(known.orElseThrow(() -> unknown(verb)), caller, target, given);
    } catch (Wrong e) {
      return known.filter(Verb::isTold).isPresent()
          ? nonsense(child, line, e.message())
          : new Refuse(caller, verb, target, e.error(), e.message());
    }
  }

  private static Wrong unknown(String verb) {
    return new Wrong(
        "AttributeError",
        "there is no request '"
            + verb
            + "'"
            + DidYouMean.among(verb, Spoken.names())
                .map(it -> ". Did you mean '" + it + "'?")
                .orElse(""));
  }

  /** A line that is no request. */
  static Nonsense nonsense(String child, String line, String why) {
    String text = stripped(line);
    return new Nonsense(
        child, text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026", why);
  }

  /** The number of the request, from 0; empty if the second field is none. */
  static Optional<Long> idIn(String line) {
    String[] fields = stripped(line).split(" ", 3);
    try {
      return fields.length < 2
          ? Optional.empty()
          : Optional.of(Long.parseLong(fields[1])).filter(it -> it >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String stripped(String line) {
    int from = !line.isEmpty() && line.charAt(0) == Wire.MARK ? 1 : 0;
    return line.substring(from).stripTrailing();
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_');
  }
}
