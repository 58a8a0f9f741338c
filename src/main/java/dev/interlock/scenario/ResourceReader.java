package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Kind;
import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is shared, each instance of a counted resource on its own. */
final class ResourceReader {

  private final Declared declared;
  private final Values values;
  private final FileReader files = new FileReader();
  private final List<ResourceSpec> specs = new ArrayList<>();

  private ResourceReader(Declared declared, Values values) {
    this.declared = declared;
    this.values = values;
  }

  static List<ResourceSpec> read(Node resources, Declared declared, Values values) {
    ResourceReader reader = new ResourceReader(declared, values);
    values.object(resources).ifPresent(object -> object.members().forEach(reader::readOne));
    return List.copyOf(reader.specs);
  }

  private void readOne(Node.Member member) {
    Optional<Node.Obj> object = values.object(member.node());
    Declared.Resource resource = declared.resources().get(member.key());
    if (object.isEmpty() || resource == null) {
      return;
    }
    values.keys(object.get(), keys(resource.kind()));
    List<String> instances = Declared.instances(member.key(), resource.count());
    Map<String, Value> params = declared.params();
    for (int i = 0; i < instances.size(); i++) {
      Values own = values.with(Filling.names(params, instances.get(i), i + 1));
      spec(instances.get(i), i, resource, object.get(), own).ifPresent(specs::add);
    }
  }

  private static List<String> keys(Kind kind) {
    return switch (kind) {
      case LOCK, RLOCK -> List.of("kind", "count", "fair");
      case SEMAPHORE, BOUNDED_SEMAPHORE -> List.of("kind", "count", "value");
      case CONDITION -> List.of("kind", "count", "lock");
      case BARRIER -> List.of("kind", "count", "parties", "timeout", "action");
      case QUEUE, JOINABLE_QUEUE -> List.of("kind", "count", "maxsize");
      case PIPE -> List.of("kind", "count", "ends", "duplex");
      case VALUE, ARRAY -> List.of("kind", "count", "initial", "lock");
      case DICT, LIST, NAMESPACE -> List.of("kind", "count", "initial");
      case FILE -> List.of("kind", "count", "path", "initial", "text");
      case EVENT, SIMPLE_QUEUE, TERMINAL, PIPE_END -> List.of("kind", "count");
    };
  }

  private Optional<? extends ResourceSpec> spec(
      String name, int index, Declared.Resource resource, Node.Obj object, Values own) {
    LockReader locks = new LockReader(declared, own, object);
    return switch (resource.kind()) {
      case LOCK, RLOCK, SEMAPHORE, BOUNDED_SEMAPHORE -> locks.lock(name, resource.kind());
      case CONDITION -> locks.condition(name);
      case EVENT -> Optional.of(new ResourceSpec.Event(name));
      case BARRIER -> locks.barrier(name);
      case QUEUE -> queue(name, false, object, own);
      case JOINABLE_QUEUE -> queue(name, true, object, own);
      case SIMPLE_QUEUE -> Optional.of(new ResourceSpec.SimpleQueue(name));
      case PIPE -> pipe(name, index, resource, object, own);
      case VALUE, ARRAY, DICT, LIST, NAMESPACE ->
          new SharedReader(own, object, locks).shared(name, resource.kind());
      case FILE -> files.file(name, object, own);
      case TERMINAL -> Optional.of(new ResourceSpec.Terminal(name));
      case PIPE_END -> Optional.empty();
    };
  }

  private static Optional<ResourceSpec.Queue> queue(
      String name, boolean isJoinable, Node.Obj object, Values own) {
    Optional<Node> maxsize = object.find("maxsize");
    Optional<Long> most =
        maxsize.isPresent() ? own.whole(maxsize.get(), 0, Integer.MAX_VALUE) : Optional.of(0L);
    return most.map(it -> new ResourceSpec.Queue(name, isJoinable, it.intValue()));
  }

  private Optional<ResourceSpec.Pipe> pipe(
      String name, int index, Declared.Resource resource, Node.Obj object, Values own) {
    Optional<Node> ends = object.find("ends");
    if (ends.isEmpty()) {
      own.problems().add(object.place(), "\"ends\" is missing: the names of the pipe's two ends");
      return Optional.empty();
    }
    List<String> names = resource.ends();
    boolean areTwo = ends.get() instanceof Node.Arr list && list.items().size() == 2;
    if (names.size() != 2 || !areTwo) {
      own.problems().expected("two names, as [\"left\", \"right\"]", ends.get());
      return Optional.empty();
    }
    boolean isDuplex = object.find("duplex").flatMap(own::flag).orElse(true);
    return Optional.of(
        new ResourceSpec.Pipe(
            name,
            Declared.instances(names.get(0), resource.count()).get(index),
            Declared.instances(names.get(1), resource.count()).get(index),
            isDuplex));
  }
}
