package dev.interlock.scenario;

import dev.interlock.program.Place;
import dev.interlock.program.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, or the first byte that is not UTF-8.
 *
 * @param text what could be decoded, without byte order mark
 */
record Decoded(String text, Optional<Problem> problem) {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  static Decoded of(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String all = out.flip().toString();
    String text = all.indexOf(BYTE_ORDER_MARK) == 0 ? all.substring(1) : all;
    if (!result.isError()) {
      return new Decoded(text, Optional.empty());
    }
    Cursor cursor = new Cursor(text);
    cursor.moveTo(text.length());
    Place place = new Place(file, cursor.line(), cursor.column(), "");
    return new Decoded(text, Optional.of(new Problem(place, complaint(bytes, in.position()))));
  }

  private static String complaint(byte[] bytes, int position) {
    String hex = Integer.toHexString(bytes[position] & 0xff);
    boolean wide = bytes.length > 1 && ((bytes[0] & 0xff) >= 0xfe) && ((bytes[1] & 0xff) >= 0xfe);
    return "byte 0x" + hex + " is not UTF-8" + (wide ? ": the file is UTF-16, expected UTF-8" : "");
  }
}
