package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Kind;
import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is shared, each instance of a counted resource on its own. */
final class ResourceReader {

  private final Values values;
  private final Map<String, Value> params;
  private final List<ResourceSpec> specs = new ArrayList<>();
  private final Map<String, String> pathOwners = new TreeMap<>();

  private ResourceReader(Values values, Map<String, Value> params) {
    this.values = values;
    this.params = params;
  }

  static List<ResourceSpec> read(Node resources, Declared declared, Values values) {
    ResourceReader reader = new ResourceReader(values, declared.params());
    values
        .object(resources)
        .ifPresent(object -> object.members().forEach(it -> reader.readOne(it, declared)));
    return List.copyOf(reader.specs);
  }

  private void readOne(Node.Member member, Declared declared) {
    Optional<Node.Obj> object = values.object(member.node());
    Declared.Resource resource = declared.resources().get(member.key());
    if (object.isEmpty() || resource == null) {
      return;
    }
    Kind kind = resource.kind();
    if (!kind.isSupported()) {
      Node node = object.get().find("kind").orElse(object.get());
      values.problems().notYet(node.place(), "kind \"" + kind.json() + "\"");
      return;
    }
    values.keys(object.get(), keys(kind));
    object.get().find("fair").ifPresent(this::checkFair);
    List<String> instances = Declared.instances(member.key(), resource.count());
    for (int i = 0; i < instances.size(); i++) {
      Values own = values.with(Filling.names(params, instances.get(i), i + 1));
      spec(instances.get(i), kind, object.get(), own).ifPresent(specs::add);
    }
  }

  private static List<String> keys(Kind kind) {
    return switch (kind) {
      case LOCK -> List.of("kind", "count", "fair");
      case FILE -> List.of("kind", "count", "path", "initial", "text");
      default -> List.of("kind", "count", "maxsize");
    };
  }

  private void checkFair(Node node) {
    if (values.flag(node).equals(Optional.of(false))) {
      values.problems().notYet(node.place(), "\"fair\": false");
    }
  }

  private Optional<ResourceSpec> spec(String name, Kind kind, Node.Obj object, Values own) {
    if (kind == Kind.LOCK) {
      return Optional.of(new ResourceSpec.Lock(name));
    }
    if (kind == Kind.FILE) {
      return file(name, object, own);
    }
    Optional<Node> maxsize = object.find("maxsize");
    Optional<Long> most =
        maxsize.isPresent() ? own.whole(maxsize.get(), 0, Integer.MAX_VALUE) : Optional.of(0L);
    return most.map(it -> new ResourceSpec.Queue(name, kind == Kind.JOINABLE_QUEUE, it.intValue()));
  }

  private Optional<ResourceSpec> file(String name, Node.Obj object, Values own) {
    Optional<Node> path = object.find("path");
    Optional<Node> initial = object.find("initial");
    Optional<Node> text = object.find("text");
    if (path.isEmpty()) {
      values.problems().add(object.place(), "\"path\" is missing");
    }
    if (initial.isPresent() && text.isPresent()) {
      values.problems().add(text.get().place(), "\"initial\" and \"text\" exclude each other");
    }
    Optional<String> content =
        initial.isPresent() ? own.any(initial.get()).map(Value::json) : text.flatMap(own::text);
    return path.flatMap(it -> path(it, name, own))
        .map(it -> new ResourceSpec.File(name, it, content));
  }

  private Optional<String> path(Node node, String name, Values own) {
    Optional<String> path = own.line(node);
    if (path.isEmpty()) {
      return path;
    }
    for (String part : path.get().split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        values
            .problems()
            .add(
                node.place(),
                "\""
                    + path.get()
                    + "\" is not a path below the run's folder, such as data/db.json");
        return Optional.empty();
      }
    }
    for (Map.Entry<String, String> other : pathOwners.entrySet()) {
      if ((path.get() + "/").startsWith(other.getKey() + "/")
          || (other.getKey() + "/").startsWith(path.get() + "/")) {
        values
            .problems()
            .add(node.place(), "\"" + path.get() + "\" is taken by " + other.getValue());
        return Optional.empty();
      }
    }
    pathOwners.put(path.get(), name);
    return path;
  }
}
