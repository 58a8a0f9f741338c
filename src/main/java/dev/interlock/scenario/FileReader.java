package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of a scenario, no two of which may be in one place. */
final class FileReader {

  private final Map<String, String> pathOwners = new TreeMap<>();

  Optional<ResourceSpec.File> file(String name, Node.Obj object, Values own) {
    Optional<Node> path = object.find("path");
    Optional<Node> initial = object.find("initial");
    Optional<Node> text = object.find("text");
    if (path.isEmpty()) {
      own.problems().add(object.place(), "\"path\" is missing");
    }
    if (initial.isPresent() && text.isPresent()) {
      own.problems().add(text.get().place(), "\"initial\" and \"text\" exclude each other");
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
        String what = " is not a path below the run's folder, such as data/db.json";
        own.problems().add(node.place(), "\"" + path.get() + "\"" + what);
        return Optional.empty();
      }
    }
    for (Map.Entry<String, String> other : pathOwners.entrySet()) {
      if ((path.get() + "/").startsWith(other.getKey() + "/")
          || (other.getKey() + "/").startsWith(path.get() + "/")) {
        String what = "\"" + path.get() + "\" is taken by " + other.getValue();
        own.problems().add(node.place(), what);
        return Optional.empty();
      }
    }
    pathOwners.put(path.get(), name);
    return path;
  }
}
