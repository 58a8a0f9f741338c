package dev.interlock.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.interlock.program.Node;
import dev.interlock.program.Place;
import dev.interlock.program.Problem;
import dev.interlock.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads strict JSON (RFC 8259) into a tree that remembers where each part stands. Whatever is wrong
 * but can be read past (duplicate keys, numbers too large, half characters) is collected; the first
 * error of syntax ends the reading.
 */
public final class Reader {

  /** The longest scenario, in bytes of UTF-8. */
  public static final int MOST_BYTES = 1 << 20;

  /** How many arrays and objects may stand inside one another. */
  public static final int DEEPEST = 100;

  /** The size of the whole is limited, so a number or a key may be as long as it likes. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(MOST_BYTES)
                  .maxNameLength(MOST_BYTES)
                  .build())
          .build();

  private final String text;
  private final Cursor cursor;
  private final JsonParser parser;
  private final List<Problem> problems = new ArrayList<>();
  private Place around;
  private int depth;

  private Reader(String file, String text) throws IOException {
    this.text = text;
    this.cursor = new Cursor(text);
    this.parser = JSON.createParser(text);
    this.around = new Place(file, 1, 1, "");
  }

  /** Reads bytes, which must be UTF-8; a byte order mark is skipped. */
  public static Reading read(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return failed(
          new Problem(
              new Place(file, 1, 1, ""),
              "the file is too large: expected at most " + MOST_BYTES + " bytes"));
    }
    Decoded decoded = Decoded.of(file, bytes);
    return decoded.problem().isPresent()
        ? failed(decoded.problem().get())
        : read(file, decoded.text());
  }

  /** Reads a text without byte order mark. */
  public static Reading read(String file, String text) {
    try {
      Reader reader = new Reader(file, text);
      try {
        Node tree = reader.document();
        return new Reading(Optional.of(tree), reader.problems);
      } catch (JsonParseException e) {
        reader.problems.add(reader.explain(e));
        return new Reading(Optional.empty(), reader.problems);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading failed(Problem problem) {
    return new Reading(Optional.empty(), List.of(problem));
  }

  private Problem explain(JsonParseException e) {
    int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
    Slip slip = Slip.of(text, Math.max(0, offset), e.getOriginalMessage());
    return new Problem(at(slip.offset()), slip.what());
  }

  private Place at(int offset) {
    cursor.moveTo(offset);
    return new Place(around.file(), cursor.line(), cursor.column(), around.pointer());
  }

  private Node document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new JsonParseException(parser, Slip.NOTHING);
    }
    int start = offset();
    Node tree = node(first, at(start));
    if (parser.nextToken() != null) {
      problems.add(new Problem(at(offset()), "there is more after the end of the JSON"));
    }
    return tree;
  }

  private int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private Node node(JsonToken token, Place place) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return inside(place, true);
    }
    if (token == JsonToken.START_ARRAY) {
      return inside(place, false);
    }
    return new Node.Scalar(place, scalar(token, place));
  }

  private Node inside(Place place, boolean object) throws IOException {
    Place outer = around;
    around = place;
    depth++;
    if (depth > DEEPEST) {
      throw new JsonParseException(parser, Slip.TOO_DEEP, parser.currentTokenLocation());
    }
    Node node = object ? object(place) : array(place);
    depth--;
    around = outer;
    return node;
  }

  private Node array(Place place) throws IOException {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      cursor.moveTo(offset());
      Place itemPlace = place.child(Integer.toString(items.size()), cursor.line(), cursor.column());
      items.add(node(token, itemPlace));
    }
    return new Node.Arr(place, items);
  }

  private Node object(Place place) throws IOException {
    List<Node.Member> members = new ArrayList<>();
    Map<String, Place> known = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      cursor.moveTo(offset());
      Place keyPlace = place.child(key, cursor.line(), cursor.column());
      JsonToken token = parser.nextToken();
      cursor.moveTo(offset());
      Node node = node(token, place.child(key, cursor.line(), cursor.column()));
      Place first = known.putIfAbsent(key, keyPlace);
      if (first == null) {
        checkCharacters(key, keyPlace);
        members.add(new Node.Member(key, keyPlace, node));
      } else {
        problems.add(duplicate(key, keyPlace, first));
      }
    }
    return new Node.Obj(place, members);
  }

  private static Problem duplicate(String key, Place place, Place first) {
    return new Problem(
        place,
        "duplicate key \""
            + key
            + "\": it stands already at "
            + first.line()
            + ":"
            + first.column());
  }

  private Value scalar(JsonToken token, Place place) throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      String content = parser.getText();
      checkCharacters(content, place);
      return Value.of(content);
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return whole(place);
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return real(place);
    }
    return token == JsonToken.VALUE_NULL ? Value.none() : Value.of(token == JsonToken.VALUE_TRUE);
  }

  /**
   * Parsed here, because Jackson loads regular expressions for it, which a worker has to wait for.
   */
  private Value whole(Place place) throws IOException {
    try {
      return Value.of(Long.parseLong(parser.getText()));
    } catch (NumberFormatException e) {
      problems.add(new Problem(place, "the number is too large: expected an integer of 64 bits"));
      return Value.of(0);
    }
  }

  private Value real(Place place) throws IOException {
    double number = Double.parseDouble(parser.getText());
    if (Double.isInfinite(number)) {
      problems.add(new Problem(place, "the number is too large: expected at most 1.8e308"));
      return Value.of(0);
    }
    return Value.of(number);
  }

  /** A lone half of a surrogate pair is no character and could not be written as UTF-8. */
  private void checkCharacters(String content, Place place) {
    for (int i = 0; i < content.length(); i++) {
      if (Character.isHighSurrogate(content.charAt(i))
          && i + 1 < content.length()
          && Character.isLowSurrogate(content.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(content.charAt(i))) {
        String half = String.format("\\u%04x", (int) content.charAt(i));
        problems.add(
            new Problem(place, half + " is half a character: expected its other half too"));
        return;
      }
    }
  }
}
