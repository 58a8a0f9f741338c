package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.program.Call;
import dev.interlock.value.Answer;
import dev.interlock.wire.ReplyLine;
import dev.interlock.wire.RequestLine;
import dev.interlock.wire.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The process that started this one and answers its requests. Its silence is a wait; the end of its
 * lines means that this process is not wanted any more.
 */
final class Parent {

  private static final int CHUNK = 8192;

  private final InputStream in;
  private final Printout out;
  private byte[] bytes = new byte[CHUNK];
  private int begin;
  private int end;
  private long requests;

  Parent(InputStream in, Printout out) {
    this.in = in;
    this.out = out;
  }

  /**
   * The next line, without its line feed.
   *
   * @throws EOFException if there will be none
   */
  String line() throws IOException {
    int at = begin;
    while (true) {
      while (at < end && bytes[at] != '\n') {
        at++;
      }
      if (at < end) {
        String line = new String(bytes, begin, at - begin, UTF_8);
        begin = at + 1;
        return line;
      }
      at -= begin;
      fill();
    }
  }

  private void fill() throws IOException {
    int kept = end - begin;
    if (begin > 0) {
      System.arraycopy(bytes, begin, bytes, 0, kept);
    }
    if (kept == bytes.length) {
      bytes = Arrays.copyOf(bytes, kept * 2);
    }
    int count = in.read(bytes, kept, bytes.length - kept);
    if (count < 0) {
      throw new EOFException();
    }
    begin = 0;
    end = kept + count;
  }

  /** Asks and waits for the reply. What is too long to be sent fails here. */
  ReplyLine ask(Call call) throws IOException {
    byte[] line = request(call);
    if (line.length > Wire.LONGEST_LINE) {
      String why = "the request is longer than " + Wire.LONGEST_LINE + " bytes";
      return new ReplyLine(requests, new Answer.Err("ValueError", why), Optional.empty());
    }
    out.send(line);
    ReplyLine reply = ReplyLine.parse(line());
    if (reply.id() != requests) {
      throw new IllegalStateException("reply " + reply.id() + " to request " + requests);
    }
    return reply;
  }

  /** Tells what is not answered. */
  void tell(Call call) throws IOException {
    out.send(request(call));
  }

  private byte[] request(Call call) {
    requests++;
    return RequestLine.of(requests, call).getBytes(UTF_8);
  }
}
