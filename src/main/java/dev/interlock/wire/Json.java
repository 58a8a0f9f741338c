package dev.interlock.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads values as {@link Value#json} writes them: as in Python, NaN and Infinity are numbers and
 * the last of equal keys wins.
 */
final class Json {

  static final String NOT_JSON = "JSONDecodeError";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final JsonParser parser;

  private Json(JsonParser parser) {
    this.parser = parser;
  }

  /** The one value in the text; {@value NOT_JSON}, or OverflowError beyond 64 bits. */
  static Answer value(String text) {
    Answer all = values(text);
    if (all instanceof Answer.Ok ok
        && ok.result() instanceof Value.Items list
        && list.items().size() == 1) {
      return new Answer.Ok(list.items().get(0));
    }
    return all instanceof Answer.Err err ? err : new Answer.Err(NOT_JSON, "expected one value");
  }

  /** The values that stand in the text one after the other, as a list; errors as above. */
  static Answer values(String text) {
    List<Value> found = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(text)) {
      Json json = new Json(parser);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        found.add(json.value(token));
      }
      return new Answer.Ok(Value.of(found));
    } catch (ArithmeticException e) {
      return new Answer.Err("OverflowError", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Answer.Err(NOT_JSON, reason(e));
    }
  }

  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private Value value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> Value.of(parser.getText());
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> real();
      case VALUE_TRUE -> Value.of(true);
      case VALUE_FALSE -> Value.of(false);
      default -> Value.none();
    };
  }

  private Value object() throws IOException {
    Map<String, Value> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      fields.put(key, value(parser.nextToken()));
    }
    return Value.of(fields);
  }

  private Value array() throws IOException {
    List<Value> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    return Value.of(items);
  }

  /**
   * Parsed here, because Jackson loads regular expressions for it, which a worker has to wait for.
   */
  private Value whole() throws IOException {
    String digits = parser.getText();
    try {
      return Value.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      throw new ArithmeticException("integer " + digits + " does not fit in 64 bits");
    }
  }

  /** Jackson knows more spellings of infinity than Python does. */
  private Value real() throws IOException {
    String digits = parser.getText();
    return switch (digits) {
      case "NaN" -> Value.of(Double.NaN);
      case "Infinity" -> Value.of(Double.POSITIVE_INFINITY);
      case "-Infinity" -> Value.of(Double.NEGATIVE_INFINITY);
      case "INF", "+INF", "-INF", "+Infinity" ->
          throw new IOException("Unrecognized token '" + digits + "'");
      default -> Value.of(Double.parseDouble(digits));
    };
  }
}
