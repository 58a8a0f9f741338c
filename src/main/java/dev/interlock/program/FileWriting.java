package dev.interlock.program;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One operation of a {@code write} or {@code replace} under way. */
final class FileWriting extends Frame {

  private final String file;
  private final String text;
  private final Move.Disk.Op op;
  private @Nullable String path;
  private @Nullable Answer came;
  private boolean isTold;

  FileWriting(String file, String text, Move.Disk.Op op) {
    this.file = file;
    this.text = text;
    this.op = op;
  }

  private Value mode() {
    return Value.of(
        op == Move.Disk.Op.TRUNCATE
            ? "truncate"
            : op == Move.Disk.Op.REPLACE ? "replace" : "write");
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (path == null) {
      return run.ask(Verb.OPEN, file, Map.of("mode", mode()));
    }
    if (came == null) {
      return new Move.Disk(op, file, path, text);
    }
    if (!isTold) {
      isTold = true;
      return new Move.Tell(run.call(Verb.DONE, file, done(came)));
    }
    if (came instanceof Answer.Err error) {
      throw new Raised(error.error(), error.message());
    }
    run.pop();
    run.result(Value.none());
    return null;
  }

  private Map<String, Value> done(Answer came) {
    if (came instanceof Answer.Err error) {
      return notDone(mode(), error);
    }
    return op == Move.Disk.Op.TRUNCATE
        ? Map.of("mode", mode())
        : Map.of("mode", mode(), "text", Value.of(text));
  }

  /** What is told of an operation that failed. */
  static Map<String, Value> notDone(Value mode, Answer.Err error) {
    return error.error().equals("FileNotFoundError")
        ? Map.of("mode", mode, "missing", Value.of(true))
        : Map.of("mode", mode, "error", Value.of(error.message()));
  }

  @Override
  void answered(Execution run, Value result) {
    if (path == null) {
      path = result.shown();
    } else if (came == null) {
      came = new Answer.Ok(result);
    }
  }

  @Override
  void failed(Execution run, Answer.Err error) {
    if (path == null) {
      super.failed(run, error);
    }
    came = error;
  }
}
