package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON that remembers where each part stands, so that every error can name its place. */
public sealed interface Node {

  Place place();

  /** The plain data, without places. */
  Value value();

  /** One field of an object; {@code keyPlace} is where its name stands. */
  record Member(String key, Place keyPlace, Node node) {}

  /** An object; duplicate keys were refused when it was read. */
  record Obj(Place place, List<Member> members) implements Node {
    public Obj {
      members = List.copyOf(members);
    }

    public Optional<Node> find(String key) {
      for (Member member : members) {
        if (member.key().equals(key)) {
          return Optional.of(member.node());
        }
      }
      return Optional.empty();
    }

    @Override
    public Value value() {
      Map<String, Value> fields = new LinkedHashMap<>();
      for (Member member : members) {
        fields.put(member.key(), member.node().value());
      }
      return Value.of(fields);
    }
  }

  /** An array. */
  record Arr(Place place, List<Node> items) implements Node {
    public Arr {
      items = List.copyOf(items);
    }

    @Override
    public Value value() {
      List<Value> values = new ArrayList<>(items.size());
      for (Node item : items) {
        values.add(item.value());
      }
      return new Value.Items(values);
    }
  }

  /** A text, a number, true, false or null. */
  record Scalar(Place place, Value value) implements Node {}
}
