package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.SharedValue.Kind;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final Value NUMBERS = Value.of(List.of(Value.of(1), Value.of(2), Value.of(3)));

  private static final World WORLD =
      alive(
          List.of(
              Lock.of("own", Lock.Type.RLOCK, 1, Fairness.STRICT),
              SharedValue.of("value", Kind.VALUE, Value.of(0), Optional.of("own")),
              SharedValue.of("bare", Kind.VALUE, Value.of(0.5), Optional.empty()),
              SharedValue.of("array", Kind.ARRAY, NUMBERS, Optional.of("own")),
              SharedValue.of("plain", Kind.ARRAY, NUMBERS, Optional.empty()),
              SharedValue.of("list", Kind.LIST, NUMBERS, Optional.empty()),
              SharedValue.of("none", Kind.LIST, Value.of(List.of()), Optional.empty()),
              SharedValue.of("dict", Kind.DICT, fields("a", Value.of(1)), Optional.empty()),
              SharedValue.of("ns", Kind.NAMESPACE, fields("x", Value.of(1)), Optional.empty())),
          "main");

  private static Value fields(String key, Value value) {
    return Value.of(new LinkedHashMap<>(Map.of(key, value)));
  }

  @Test
  void parts_are_read_by_index_or_key() {
    assertEquals("2", read("array", Value.of(1)));
    assertEquals("3", read("array", Value.of(-1)));
    assertEquals("2", read("array", Value.of(true)));
    assertEquals("3", read("list", Value.of(-1)));
    assertEquals("1", read("dict", Value.of("a")));
    assertEquals("1", read("ns", Value.of("x")));
    assertEquals("{'a': 1}", read("dict"));
  }

  @Test
  void what_is_written_is_in_there() {
    assertEquals("[1, 9, 3]", write("array", Value.of(1), Value.of(9)));
    assertEquals("[1, 2, 'x']", write("list", Value.of(-1), Value.of("x")));
    assertEquals("{'a': 1, 'b': None}", write("dict", Value.of("b"), Value.none()));
    assertEquals("{'x': 2}", write("ns", Value.of("x"), Value.of(2)));
    assertEquals("7.0", write("bare", null, Value.of(7)));
    assertEquals("-2147483648", write("value", null, Value.of(1L << 31)));
    assertEquals("[4, 5, 6]", write("array", null, numbers(4, 5, 6)));
    assertEquals("[]", write("list", null, Value.of(List.of())));
    assertEquals("{}", write("dict", null, Value.of(Map.of())));
  }

  @Test
  void an_array_of_numbers_holds_the_widest_of_them() {
    SharedValue mixed =
        SharedValue.of(
            "m", Kind.ARRAY, Value.of(List.of(Value.of(1), Value.of(0.5))), Optional.empty());
    assertEquals("[1.0, 0.5]", mixed.content().shown());
  }

  @Test
  void an_index_that_is_not_there_is_an_error() {
    assertEquals("IndexError: invalid index", read("array", Value.of(3)));
    assertEquals("IndexError: invalid index", read("array", Value.of(-4)));
    assertEquals("IndexError: list index out of range", read("list", Value.of(3)));
    assertEquals(
        "IndexError: list assignment index out of range", write("list", Value.of(3), Value.of(1)));
    assertEquals("IndexError: pop index out of range", pop("list", Optional.of(Value.of(-4))));
    assertEquals("IndexError: pop from empty list", pop("none", Optional.empty()));
    assertEquals("KeyError: 'b'", read("dict", Value.of("b")));
    assertEquals("KeyError: 1", read("dict", Value.of(1)));
    assertEquals(
        "AttributeError: 'Namespace' object has no attribute 'y'", read("ns", Value.of("y")));
  }

  @Test
  void an_index_of_the_wrong_type_is_an_error() {
    assertEquals("TypeError: indices must be integers", read("array", Value.of("a")));
    assertEquals(
        "TypeError: list indices must be integers or slices, not float",
        read("list", Value.of(1.0)));
    assertEquals(
        "TypeError: list indices must be integers or slices, not str",
        write("list", Value.of("a"), Value.of(1)));
    assertEquals(
        "TypeError: 'str' object cannot be interpreted as an integer",
        pop("list", Optional.of(Value.of("a"))));
    assertEquals("TypeError: unhashable type: 'list'", read("dict", Value.of(List.of())));
    assertEquals("TypeError: keys must be str, not int", write("dict", Value.of(1), Value.of(1)));
    assertEquals("TypeError: attribute name must be string, not 'int'", read("ns", Value.of(1)));
    assertEquals(
        "TypeError: 'Synchronized' object is not subscriptable", read("value", Value.of(0)));
    assertEquals(
        "TypeError: 'c_double' object does not support item assignment",
        write("bare", Value.of(0), Value.of(1)));
  }

  @Test
  void a_value_that_does_not_fit_is_an_error() {
    assertEquals(
        "TypeError: 'str' object cannot be interpreted as an integer",
        write("value", null, Value.of("a")));
    assertEquals("TypeError: must be real number, not str", write("bare", null, Value.of("a")));
    assertEquals(
        "TypeError: 'float' object cannot be interpreted as an integer",
        write("array", Value.of(0), Value.of(0.5)));
    assertEquals(
        "TypeError: 'NoneType' object cannot be interpreted as an integer",
        write("array", null, Value.of(List.of(Value.of(1), Value.none(), Value.of(3)))));
    assertEquals(
        "ValueError: Can only assign sequence of same size", write("array", null, numbers(1, 2)));
    assertEquals("TypeError: can only assign an iterable", write("list", null, Value.of(5)));
    assertEquals("TypeError: 'int' object is not a mapping", write("dict", null, Value.of(5)));
  }

  @Test
  void only_a_list_grows_and_shrinks() {
    assertEquals(
        "AttributeError: 'SynchronizedArray' object has no attribute 'pop'",
        pop("array", Optional.empty()));
    assertEquals("AttributeError: 'c_int_Array' object has no attribute 'append'", append("plain"));
    assertEquals("AttributeError: 'DictProxy' object has no attribute 'append'", append("dict"));
    assertEquals("AttributeError: 'NamespaceProxy' object has no attribute 'append'", append("ns"));
    assertEquals("AttributeError: 'Lock' object has no attribute 'read'", readOfLock());
  }

  private static Value numbers(long... numbers) {
    return Value.of(java.util.Arrays.stream(numbers).mapToObj(Value::of).toList());
  }

  private static String read(String data) {
    return outcome(new DataRequest.Read(caller("main"), data, Optional.empty()), WORLD);
  }

  private static String readOfLock() {
    World world = alive(List.of(Lock.free("mutex")), "main");
    return outcome(new DataRequest.Read(caller("main"), "mutex", Optional.empty()), world);
  }

  private static String read(String data, Value at) {
    return outcome(new DataRequest.Read(caller("main"), data, Optional.of(at)), WORLD);
  }

  private static String append(String data) {
    return outcome(new DataRequest.Append(caller("main"), data, Value.of(1)), WORLD);
  }

  private static String pop(String data, Optional<Value> at) {
    return outcome(new DataRequest.Pop(caller("main"), data, at), WORLD);
  }

  /** The content afterwards, or the error. */
  private static String write(
      String data, @org.jspecify.annotations.Nullable Value at, Value value) {
    Request request = new DataRequest.Write(caller("main"), data, Optional.ofNullable(at), value);
    List<Fact> facts = request.decide(WORLD);
    World after = Stage.after(WORLD, facts.toArray(Fact[]::new));
    String outcome = outcome(request, WORLD);
    return outcome.contains("Error: ") ? outcome : after.data(data).content().shown();
  }

  private static String outcome(Request request, World world) {
    List<Fact> facts = request.decide(world);
    Reply reply = (Reply) facts.get(facts.size() - 1);
    return reply.answer() instanceof dev.interlock.value.Answer.Err err
        ? err.error() + ": " + err.message()
        : ((dev.interlock.value.Answer.Ok) reply.answer()).result().shown();
  }
}
