package dev.interlock.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A stream of UTF-8 as texts. A character whose bytes have not all come yet is held back; what is
 * not UTF-8 becomes U+FFFD.
 */
final class Characters {

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] tail = new byte[0];

  /** The whole characters in what was held back and these bytes. */
  String take(byte[] bytes, int from, int to) {
    ByteBuffer in = ByteBuffer.allocate(tail.length + to - from);
    in.put(tail).put(bytes, from, to - from).flip();
    String text = decode(in, false);
    tail = new byte[in.remaining()];
    in.get(tail);
    return text;
  }

  /** Nothing more will come: what was held back is not UTF-8. */
  String end() {
    String text = decode(ByteBuffer.wrap(tail), true);
    tail = new byte[0];
    decoder.reset();
    return text;
  }

  private String decode(ByteBuffer in, boolean end) {
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    decoder.decode(in, out, end);
    return out.flip().toString();
  }
}
