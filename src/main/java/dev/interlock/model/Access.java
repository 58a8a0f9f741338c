package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * What a process wants of shared data.
 *
 * @param at which part; empty: all of it, or for a pop the last
 * @param value what is to be written or appended
 */
public record Access(Deed deed, Optional<Value> at, Optional<Value> value) {

  private static final Value LAST = Value.of(-1);

  /** What can be done to shared data. */
  public enum Deed {
    READ,
    WRITE,
    APPEND,
    POP,
    /** A reading after which nobody else may touch it until the new value is there. */
    UPDATE
  }

  static Access read(Optional<Value> at) {
    return new Access(Deed.READ, at, Optional.empty());
  }

  static Access write(Optional<Value> at, Value value) {
    return new Access(Deed.WRITE, at, Optional.of(value));
  }

  static Access append(Value value) {
    return new Access(Deed.APPEND, Optional.empty(), Optional.of(value));
  }

  static Access pop(Optional<Value> at) {
    return new Access(Deed.POP, at, Optional.empty());
  }

  static Access update(Optional<Value> at) {
    return new Access(Deed.UPDATE, at, Optional.empty());
  }

  /** As in a scenario: {@code read}. */
  public String verb() {
    return deed.name().toLowerCase(Locale.ROOT);
  }

  /** What comes of it: the part that was read, written, appended or taken out; or the error. */
  Answer on(Shape shape, Value content) {
    Value given = value.orElse(Value.none());
    return switch (deed) {
      case READ, UPDATE -> part(shape, content);
      case WRITE ->
          written(shape, content) instanceof Answer.Ok ok
              ? part(shape, ok.result())
              : written(shape, content);
      case APPEND -> new Answer.Ok(given);
      case POP -> ListShape.popped(content, at.orElse(LAST));
    };
  }

  private Answer part(Shape shape, Value content) {
    return at.isPresent() ? shape.part(content, at.get()) : new Answer.Ok(content);
  }

  /** The whole content once the value has been written, or the error. */
  Answer written(Shape shape, Value content) {
    Value given = value.orElse(Value.none());
    return at.isPresent() ? shape.with(content, at.get(), given) : shape.whole(content, given);
  }

  /** The part that is meant, under its one name; empty: all of it. */
  Optional<Value> place(Shape shape, Value content) {
    Optional<Value> named = deed == Deed.POP ? Optional.of(at.orElse(LAST)) : at;
    return named.map(it -> shape.place(content, it));
  }
}
