package dev.interlock.wire;

import dev.interlock.model.OutsideRequest.Nonsense;
import dev.interlock.model.OutsideRequest.Output;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * What one child writes to one of its two streams, as requests to the kernel, in order. On standard
 * error, and from a command that has never made a request, everything is output.
 */
public final class Speech {

  private final String child;
  private final Stream stream;
  private final Characters characters = new Characters();
  private final Splitter splitter = new Splitter();
  private boolean speaks;

  private Speech(String child, Stream stream, boolean speaks) {
    this.child = child;
    this.stream = stream;
    this.speaks = speaks;
  }

  /**
   * Listens to standard output.
   *
   * @param isCommand it may have no idea of the protocol; else it is a step process
   */
  public static Speech stdout(String child, boolean isCommand) {
    return new Speech(child, Stream.STDOUT, !isCommand);
  }

  /** Listens to standard error. */
  public static Speech stderr(String child) {
    return new Speech(child, Stream.STDERR, false);
  }

  /**
   * What these bytes complete.
   *
   * @param length how many of the bytes count, from the first
   */
  public List<Request> hear(byte[] bytes, int length) {
    return stream == Stream.STDERR
        ? output(characters.take(bytes, 0, length))
        : requests(splitter.split(bytes, length));
  }

  /** What is left when the stream has ended. */
  public List<Request> end() {
    return stream == Stream.STDERR ? output(characters.end()) : requests(splitter.end());
  }

  private List<Request> requests(List<Piece> pieces) {
    List<Request> requests = new ArrayList<>();
    for (Piece piece : pieces) {
      Request request = request(piece);
      boolean isValid = !(request instanceof Nonsense);
      speaks |= isValid && piece instanceof Piece.Line;
      requests.addAll(speaks || isValid ? List.of(request) : output(piece.raw()));
    }
    return requests;
  }

  private Request request(Piece piece) {
    if (piece instanceof Piece.Line line) {
      return Requests.decode(child, line.raw());
    }
    return piece instanceof Piece.Flawed flawed
        ? Requests.nonsense(child, flawed.raw(), flawed.why())
        : new Output(child, stream, piece.raw());
  }

  private List<Request> output(String text) {
    return text.isEmpty() ? List.of() : List.of(new Output(child, stream, text));
  }
}
