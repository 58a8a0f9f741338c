package dev.interlock.program;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code read} of a file under way: asks for it, reads it, says what it saw. */
final class FileReading extends Frame {

  private static final Value MODE = Value.of("read");

  private final String file;
  private final boolean isRaw;
  private final Optional<String> into;
  private @Nullable String path;
  private @Nullable Answer seen;
  private boolean isTold;

  FileReading(String file, boolean isRaw, Optional<String> into) {
    this.file = file;
    this.isRaw = isRaw;
    this.into = into;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (path == null) {
      return run.ask(Verb.OPEN, file, Map.of("mode", MODE));
    }
    if (seen == null) {
      return new Move.Disk(Move.Disk.Op.READ, file, path, "");
    }
    if (!isTold) {
      isTold = true;
      return new Move.Tell(run.call(Verb.DONE, file, done(seen)));
    }
    Value content = content(seen, run.json());
    run.pop();
    run.result(content);
    if (into.isPresent()) {
      run.variables().set(into.get(), content);
    }
    return null;
  }

  private static Map<String, Value> done(Answer seen) {
    return seen instanceof Answer.Ok ok
        ? Map.of("mode", MODE, "text", ok.result())
        : FileWriting.notDone(MODE, (Answer.Err) seen);
  }

  private Value content(Answer seen, Json json) {
    Answer content = seen;
    if (seen instanceof Answer.Ok ok && !isRaw) {
      content = json.parse(ok.result().shown());
    }
    if (content instanceof Answer.Err error) {
      throw new Raised(error.error(), error.message());
    }
    return ((Answer.Ok) content).result();
  }

  @Override
  void answered(Execution run, Value result) {
    if (path == null) {
      path = result.shown();
    } else if (seen == null) {
      seen = new Answer.Ok(result);
    }
  }

  @Override
  void failed(Execution run, Answer.Err error) {
    if (path == null) {
      super.failed(run, error);
    }
    seen = error;
  }
}
