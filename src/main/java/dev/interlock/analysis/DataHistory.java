package dev.interlock.analysis;

import dev.interlock.model.DataFact;
import dev.interlock.model.Recorded;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was read of one shared value, and written to it: finds lost updates. Elements are told
 * apart; whoever reads or writes the whole touches them all.
 */
final class DataHistory {

  private final String data;
  private final Versions whole;
  private final Map<String, Versions> elements = new TreeMap<>();

  DataHistory(String data) {
    this.data = data;
    this.whole = new Versions(data, data);
  }

  List<Finding> follow(DataFact fact, Recorded recorded) {
    if (fact instanceof DataFact.Read read) {
      read(read.child(), read.at(), recorded.number());
    } else if (fact instanceof DataFact.Opened opened) {
      read(opened.child(), opened.at(), recorded.number());
    } else if (fact instanceof DataFact.Written written) {
      return wrote(written.child(), written.at(), recorded);
    } else if (fact instanceof DataFact.Updated updated) {
      return wrote(updated.child(), updated.at(), recorded);
    } else if (fact instanceof DataFact.Appended || fact instanceof DataFact.Popped) {
      whole.becameNew(fact.child(), recorded.number());
    }
    return List.of();
  }

  private void read(String reader, Optional<Value> at, long fact) {
    if (at.isPresent()) {
      element(at.get()).read(reader, fact);
    } else {
      whole.read(reader, fact);
      elements.values().forEach(it -> it.read(reader, fact));
    }
  }

  private List<Finding> wrote(String writer, Optional<Value> at, Recorded recorded) {
    if (at.isPresent()) {
      return element(at.get()).wrote(writer, recorded).map(List::of).orElse(List.of());
    }
    Optional<Finding> lost = whole.wrote(writer, recorded);
    for (Versions element : elements.values()) {
      Optional<Finding> here = element.wrote(writer, recorded);
      lost = lost.or(() -> here);
    }
    return lost.map(List::of).orElse(List.of());
  }

  /** Until it is touched alone, an element has the history of the whole. */
  private Versions element(Value at) {
    String what = data + "[" + at.json() + "]";
    return elements.computeIfAbsent(what, whole::copied);
  }
}
