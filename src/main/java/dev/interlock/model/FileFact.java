package dev.interlock.model;

import dev.interlock.model.SharedFile.Access;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A fact about one shared file. */
public sealed interface FileFact extends Fact {

  String file();

  String child();

  /** The file once this is known. */
  SharedFile after(SharedFile before, Duration now);

  @Override
  default World change(World before) {
    return before.with(after(before.file(file()), before.now()));
  }

  @Override
  default List<String> about() {
    return child().isEmpty() ? List.of(file()) : List.of(child(), file());
  }

  private static String name(Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  private static String show(Optional<Content> content) {
    return content
        .map(it -> it.text().isEmpty() ? "nothing" : it.text().strip())
        .orElse("that there is no such file");
  }

  /** A process may now do to the file on disk what it wanted; nobody else may meanwhile. */
  record Opened(String file, String child, Mode mode, String path, Duration waited)
      implements FileFact, Reply {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.opened(new Waiter(child, now), mode);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(Value.of(path));
    }

    @Override
    public String sentence() {
      return child + " opened " + file + " to " + name(mode) + Fact.after(waited);
    }
  }

  /** Somebody else has the file open. */
  record OpenWaits(String file, String child, Mode mode) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.openWaits(new Access(new Waiter(child, now), mode));
    }

    @Override
    public String sentence() {
      return child + " waits to " + name(mode) + " " + file;
    }
  }

  /** What a process saw in the file; empty: it does not exist. */
  record Read(String file, String child, Optional<Content> content) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.readBy(child, content);
    }

    @Override
    public String sentence() {
      return child + " read " + show(content) + " in " + file;
    }
  }

  /** The file is empty, and its new text is not in it yet. */
  record Truncated(String file, String child) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.truncatedBy(child);
    }

    @Override
    public String sentence() {
      return child + " truncated " + file;
    }
  }

  /** The new text is in the file. */
  record Written(String file, String child, Content content) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.writtenBy(child, content);
    }

    @Override
    public String sentence() {
      return child + " wrote " + show(Optional.of(content)) + " to " + file;
    }
  }

  /** A whole new file took the old one's place. */
  record Replaced(String file, String child, Content content) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.writtenBy(child, content);
    }

    @Override
    public String sentence() {
      return child + " replaced " + file + " by " + show(Optional.of(content));
    }
  }

  /** The operating system refused what the process wanted to do. */
  record Failed(String file, String child, Mode mode, String error) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.closed();
    }

    @Override
    public String sentence() {
      return child + " could not " + name(mode) + " " + file + ": " + error;
    }
  }

  /** A process died in line, or with the file open and unharmed. */
  record Abandoned(String file, String child) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public String sentence() {
      return child + " died before it was through with " + file;
    }
  }

  /**
   * A process died half-way through a writing; the file stays as it is until somebody writes it.
   */
  record Torn(String file, String child) implements FileFact {
    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.tornBy(child);
    }

    @Override
    public String sentence() {
      return child + " died while writing " + file + ": the file is torn";
    }
  }

  /** Somebody outside the play changed the file. */
  record ChangedOutside(String file, Optional<Content> content) implements FileFact {
    @Override
    public String child() {
      return "";
    }

    @Override
    public SharedFile after(SharedFile before, Duration now) {
      return before.seen(content);
    }

    @Override
    public String sentence() {
      return "an outsider changed " + file + ", which now holds " + show(content);
    }
  }
}
