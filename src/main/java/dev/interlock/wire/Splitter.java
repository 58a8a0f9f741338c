package dev.interlock.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a child's output from its requests: a line whose first byte is 0x1E is a request, every
 * other byte is output. Output leaves as it comes, and always before the request that follows it.
 * However the bytes are cut up when they arrive, the same pieces result, but for where a chunk of
 * output ends.
 */
final class Splitter {

  private final Characters characters = new Characters();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean inLine;
  private boolean atLineStart = true;

  /** The pieces that these bytes complete. */
  List<Piece> split(byte[] bytes, int length) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < length) {
      at = inLine ? goOn(bytes, at, length, pieces) : output(bytes, at, length, pieces);
    }
    return pieces;
  }

  /** What is left when nothing more will come. */
  List<Piece> end() {
    List<Piece> pieces = new ArrayList<>();
    add(characters.end(), pieces);
    if (inLine) {
      pieces.add(flawed("the line has no end"));
    }
    return pieces;
  }

  private int output(byte[] bytes, int from, int length, List<Piece> pieces) {
    int at = from;
    while (at < length && !(atLineStart && bytes[at] == Wire.MARK)) {
      atLineStart = bytes[at] == '\n';
      at++;
    }
    add(characters.take(bytes, from, at), pieces);
    inLine = at < length;
    return at;
  }

  private int goOn(byte[] bytes, int from, int length, List<Piece> pieces) {
    int end = Math.min(length, from + Wire.LONGEST_LINE - line.size());
    int at = from;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    boolean isWhole = at < end;
    int next = isWhole ? at + 1 : at;
    line.write(bytes, from, next - from);
    if (isWhole) {
      pieces.add(whole());
      atLineStart = true;
    } else if (line.size() == Wire.LONGEST_LINE) {
      pieces.add(flawed("the line is longer than " + Wire.LONGEST_LINE + " bytes"));
      atLineStart = false;
    }
    return next;
  }

  private Piece whole() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      close();
      return new Piece.Line(text);
    } catch (CharacterCodingException e) {
      return flawed("the line is not UTF-8");
    }
  }

  private Piece flawed(String why) {
    String text = line.toString(StandardCharsets.UTF_8);
    close();
    return new Piece.Flawed(text, why);
  }

  private void close() {
    line.reset();
    inLine = false;
  }

  private static void add(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Output(text));
    }
  }
}
