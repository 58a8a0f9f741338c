package dev.interlock.model;

import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import java.util.List;
import java.util.Optional;

/** What a process tells without waiting for an answer. */
public sealed interface Report extends Request {

  Caller caller();

  /**
   * It has done to a file what it had opened it for.
   *
   * @param content what it saw or wrote; empty: there is no such file
   * @param error what the operating system answered, if it refused
   */
  record FileDone(
      Caller caller, String file, Mode mode, Optional<Content> content, Optional<String> error)
      implements Report {
    @Override
    public List<Fact> decide(World world) {
      return world.findResource(file).orElse(null) instanceof SharedFile shared
          ? shared.done(caller.child(), mode, fact(), world.now())
          : List.of(new CallFact.Malformed(caller.child(), "done " + file, "no such file"));
    }

    private FileFact fact() {
      String child = caller.child();
      Content written = content.orElse(new Content("", Optional.empty()));
      if (error.isPresent()) {
        return new FileFact.Failed(file, child, mode, error.get());
      }
      if (mode == Mode.READ) {
        return new FileFact.Read(file, child, content);
      }
      if (mode == Mode.TRUNCATE) {
        return new FileFact.Truncated(file, child);
      }
      return mode == Mode.WRITE
          ? new FileFact.Written(file, child, written)
          : new FileFact.Replaced(file, child, written);
    }
  }

  /**
   * What a step expected did not come true; the process goes on.
   *
   * @param isLate only an upper bound of time was missed, which counts at speed 1 or slower
   */
  record ExpectationFailed(Caller caller, String message, boolean isLate) implements Report {

    public ExpectationFailed(Caller caller, String message) {
      this(caller, message, false);
    }

    @Override
    public List<Fact> decide(World world) {
      return isLate && world.speed() > 1
          ? List.of()
          : List.of(new CallFact.StepFailed(caller.child(), caller.step(), message));
    }
  }
}
