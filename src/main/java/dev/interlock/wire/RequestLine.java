package dev.interlock.wire;

import dev.interlock.program.Call;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as a child writes it: {@code 0x1E verb id resource {options}}. */
public final class RequestLine {

  private RequestLine() {}

  /**
   * The line, its mark and its line feed included.
   *
   * @param id number of the request, which the reply will repeat
   */
  public static String of(long id, Call call) {
    return Wire.MARK
        + call.verb().json()
        + ' '
        + id
        + ' '
        + (call.target().isEmpty() ? Wire.NOTHING : call.target())
        + ' '
        + options(call).json()
        + '\n';
  }

  private static Value options(Call call) {
    Map<String, Value> options = new LinkedHashMap<>(call.options());
    String step = call.step().pointer();
    if (!step.isEmpty()) {
      options.put(Wire.STEP, Value.of(step));
    }
    return Value.of(options);
  }
}
