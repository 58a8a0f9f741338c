package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/** What a process asks of shared data. */
public sealed interface DataRequest extends ChildRequest {

  /** The access that is asked for. */
  Access access();

  @Override
  default String verb() {
    return access().verb();
  }

  @Override
  default List<Fact> outcome(World asked) {
    return ask(asked, SharedValue.class, it -> it.ask(asked, caller().child(), access()));
  }

  /**
   * To know what is in it.
   *
   * @param at which part; empty: all
   */
  record Read(Caller caller, String target, Optional<Value> at) implements DataRequest {
    @Override
    public Access access() {
      return Access.read(at);
    }
  }

  /**
   * To put something else into it.
   *
   * @param at which part; empty: all
   */
  record Write(Caller caller, String target, Optional<Value> at, Value value)
      implements DataRequest {
    @Override
    public Access access() {
      return Access.write(at, value);
    }
  }

  /** To make a list longer by one. */
  record Append(Caller caller, String target, Value value) implements DataRequest {
    @Override
    public Access access() {
      return Access.append(value);
    }
  }

  /**
   * To take an element out of a list.
   *
   * @param at which; empty: the last
   */
  record Pop(Caller caller, String target, Optional<Value> at) implements DataRequest {
    @Override
    public Access access() {
      return Access.pop(at);
    }
  }

  /**
   * To change it by what it was: answered with the old value, and nobody else touches it until
   * {@link EndUpdate}.
   *
   * @param at which part; empty: all
   */
  record Update(Caller caller, String target, Optional<Value> at) implements DataRequest {
    @Override
    public Access access() {
      return Access.update(at);
    }
  }
}
