package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A file on disk that everybody shares. One process at a time has it open, in order of arrival, so
 * the order in the log is the order on disk. A writing that truncates first is two openings, and
 * others may come in between, as on any disk.
 *
 * @param path below the run's folder
 * @param content as last reported; empty if the file does not exist
 * @param open who has it open
 * @param line who waits to open it, oldest first
 * @param halfWritten who has truncated it, and nobody has written it since
 * @param isTorn whether the one who truncated it died before writing
 * @param lastReader who read it last, or empty
 * @param lastWriter who wrote it last, or empty
 */
public record SharedFile(
    String name,
    String path,
    Optional<Content> content,
    Optional<Access> open,
    PVector<Access> line,
    PVector<String> halfWritten,
    boolean isTorn,
    String lastReader,
    String lastWriter)
    implements Resource {

  /**
   * What is in a file.
   *
   * @param value its JSON; empty if the text is not JSON
   */
  public record Content(String text, Optional<Value> value) {}

  /** What an opening is for. */
  public enum Mode {
    READ,
    /** First half of a writing: the file becomes empty. */
    TRUNCATE,
    /** Second half of a writing: the text goes in. */
    WRITE,
    /** A whole new file takes its place at once. */
    REPLACE
  }

  /** Who has the file open, or wants it, and what for. */
  public record Access(Waiter waiter, Mode mode) {}

  /** A file that nobody has touched yet. */
  public static SharedFile of(String name, String path, Optional<Content> content) {
    return new SharedFile(
        name,
        path,
        content,
        Optional.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        false,
        "",
        "");
  }

  @Override
  public String typeName() {
    return "file";
  }

  List<Fact> ask(String caller, Mode mode) {
    return open.isEmpty()
        ? List.of(new FileFact.Opened(name, caller, mode, path, Duration.ZERO))
        : List.of(new FileFact.OpenWaits(name, caller, mode));
  }

  /** What follows when whoever had it open says what it did. */
  List<Fact> done(String caller, Mode mode, FileFact what, Duration now) {
    if (open.filter(it -> it.waiter().child().equals(caller) && it.mode() == mode).isEmpty()) {
      return List.of(new CallFact.Malformed(caller, "done " + name, "has not opened it for this"));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(what);
    facts.addAll(next(line, now));
    return facts;
  }

  private List<Fact> next(PVector<Access> waiting, Duration now) {
    return waiting.stream()
        .limit(1)
        .<Fact>map(
            it ->
                new FileFact.Opened(
                    name, it.waiter().child(), it.mode(), path, now.minus(it.waiter().since())))
        .toList();
  }

  /** An opening has no deadline. */
  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return List.of();
  }

  /**
   * The dead leave the line and let go; who dies between truncating and writing tears the file,
   * unless others have written it since. A replacing is done or not done, never half.
   */
  @Override
  public List<Fact> exited(World world, String child) {
    Optional<Mode> had = open.filter(it -> it.waiter().child().equals(child)).map(Access::mode);
    boolean waited = line.stream().anyMatch(it -> it.waiter().child().equals(child));
    boolean wroteHalf =
        halfWritten.contains(child)
            || had.filter(mode -> mode == Mode.TRUNCATE || mode == Mode.WRITE).isPresent();
    List<Fact> facts = new ArrayList<>();
    if (wroteHalf) {
      facts.add(new FileFact.Torn(name, child));
    } else if (waited || had.isPresent()) {
      facts.add(new FileFact.Abandoned(name, child));
    }
    if (had.isPresent()) {
      facts.addAll(next(without(child), world.now()));
    }
    return facts;
  }

  SharedFile opened(Waiter waiter, Mode mode) {
    return access(Optional.of(new Access(waiter, mode)), without(waiter.child()));
  }

  SharedFile openWaits(Access access) {
    return access(open, line.plus(access));
  }

  /** Nobody has it open any more; who had it may be in line once again. */
  SharedFile closed() {
    return access(Optional.empty(), line);
  }

  SharedFile leftBy(String child) {
    return access(open.filter(it -> !it.waiter().child().equals(child)), without(child));
  }

  SharedFile readBy(String child, Optional<Content> seen) {
    return new SharedFile(
        name, path, seen, Optional.empty(), line, halfWritten, isTorn, child, lastWriter);
  }

  SharedFile truncatedBy(String child) {
    return new SharedFile(
        name,
        path,
        Optional.of(new Content("", Optional.empty())),
        Optional.empty(),
        line,
        halfWritten.minus(child).plus(child),
        isTorn,
        lastReader,
        child);
  }

  SharedFile writtenBy(String child, Content next) {
    return new SharedFile(
        name,
        path,
        Optional.of(next),
        Optional.empty(),
        line,
        TreePVector.empty(),
        false,
        lastReader,
        child);
  }

  SharedFile tornBy(String child) {
    SharedFile left = leftBy(child);
    return new SharedFile(
        name,
        path,
        content,
        left.open,
        left.line,
        halfWritten.minus(child),
        true,
        lastReader,
        lastWriter);
  }

  SharedFile seen(Optional<Content> onDisk) {
    return new SharedFile(
        name, path, onDisk, open, line, halfWritten, isTorn, lastReader, lastWriter);
  }

  private SharedFile access(Optional<Access> next, PVector<Access> waiting) {
    return new SharedFile(
        name, path, content, next, waiting, halfWritten, isTorn, lastReader, lastWriter);
  }

  private PVector<Access> without(String child) {
    return TreePVector.from(
        line.stream().filter(it -> !it.waiter().child().equals(child)).toList());
  }
}
