package dev.interlock.past;

import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.FileFact;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * Who read and wrote a file or a shared value, and what it was.
 *
 * @param reads how often each process read it
 * @param writes how often each process wrote it
 * @param content what it was, in a few letters
 */
public record DataPast(
    TreePMap<String, Integer> reads, TreePMap<String, Integer> writes, Track<String> content) {

  /** Longest text that is kept of a content. */
  private static final int LONGEST = 24;

  /** Nothing yet. */
  static final DataPast NONE = new DataPast(TreePMap.empty(), TreePMap.empty(), Track.empty());

  DataPast after(Fact fact, Resource resource, Duration at) {
    Optional<String> reader = reader(fact);
    Optional<String> writer = writer(fact);
    return new DataPast(
        reader.map(it -> counted(reads, it)).orElse(reads),
        writer.map(it -> counted(writes, it)).orElse(writes),
        brief(resource).map(it -> content.plus(at, it)).orElse(content));
  }

  private static TreePMap<String, Integer> counted(TreePMap<String, Integer> counts, String who) {
    return counts.plus(who, counts.getOrDefault(who, 0) + 1);
  }

  /** Whether this fact is about reading or writing something shared. */
  static boolean isAccess(Fact fact) {
    return reader(fact).isPresent() || writer(fact).isPresent() || fact instanceof FileFact.Torn;
  }

  private static Optional<String> reader(Fact fact) {
    if (fact instanceof FileFact.Read read) {
      return Optional.of(read.child());
    }
    boolean isRead = fact instanceof DataFact.Read || fact instanceof DataFact.Opened;
    return isRead ? Optional.of(((DataFact) fact).child()) : Optional.empty();
  }

  private static Optional<String> writer(Fact fact) {
    if (fact instanceof FileFact.Written || fact instanceof FileFact.Replaced) {
      return Optional.of(((FileFact) fact).child());
    }
    boolean isWritten =
        fact instanceof DataFact.Written
            || fact instanceof DataFact.Updated
            || fact instanceof DataFact.Appended
            || fact instanceof DataFact.Popped;
    return isWritten ? Optional.of(((DataFact) fact).child()) : Optional.empty();
  }

  /** A figure, alone or under a single name, as it is; of more only how much it is. */
  private static Optional<String> brief(Resource resource) {
    if (resource instanceof SharedValue value) {
      return Optional.of(brief(value.content()));
    }
    if (resource instanceof SharedFile file) {
      return Optional.of(
          file.content()
              .map(it -> it.value().map(DataPast::brief).orElse(it.text().isEmpty() ? "-" : "?"))
              .orElse("-"));
    }
    return Optional.empty();
  }

  private static String brief(Value value) {
    if (value instanceof Value.Items list) {
      return "[" + list.items().size() + "]";
    }
    if (value instanceof Value.Fields fields) {
      Map<String, Value> all = fields.fields();
      return all.size() == 1 ? brief(all.values().iterator().next()) : "{" + all.size() + "}";
    }
    String text = value.shown();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
