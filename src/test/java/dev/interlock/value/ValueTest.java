package dev.interlock.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values look and compare as in CPython 3.11. */
class ValueTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "2.5, 2.5",
    "0.1, 0.1",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "123456789012345680, 1.2345678901234568e+17",
    "1e-4, 0.0001",
    "5e-324, 5e-324",
    "2e-3, 0.002",
    "1e23, 1e+23",
    "8.41e21, 8.41e+21",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "1e-5, 1e-05",
    "1.5e-7, 1.5e-07",
    "-2e100, -2e+100",
    "1e300, 1e+300",
    "100, 100.0"
  })
  void numbers_look_as_python_prints_them(double number, String shown) {
    assertEquals(shown, Value.of(number).shown());
  }

  @Test
  void what_is_no_number_has_a_name() {
    assertEquals("nan inf -inf", shown(Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0));
    assertEquals("[NaN,Infinity]", Value.of(List.of(real(Double.NaN), real(1 / 0.0))).json());
  }

  private static String shown(double one, double two, double three) {
    return Value.of(one).shown() + " " + Value.of(two).shown() + " " + Value.of(three).shown();
  }

  private static Value real(double number) {
    return Value.of(number);
  }

  @Test
  void a_text_is_bare_alone_and_quoted_inside() {
    assertEquals("it's", Value.of("it's").shown());
    assertEquals(
        "['a', \"it's\", 'say \"hi\"', 'both \\' \"', 'a\\\\b\\n\\t\\x01\\x7f', '包子']",
        Value.texts(List.of("a", "it's", "say \"hi\"", "both ' \"", "a\\b\n\t\u0001\u007f", "包子"))
            .shown());
  }

  @Test
  void lists_and_objects_keep_their_order() {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("b", Value.of(List.of(Value.none(), Value.of(true))));
    fields.put("a", Value.of(1L));
    assertEquals("{'b': [None, True], 'a': 1}", Value.of(fields).shown());
    assertEquals("{\"b\":[null,true],\"a\":1}", Value.of(fields).json());
    assertEquals("[] {}", Value.of(List.of()).shown() + " " + Value.of(Map.of()).shown());
  }

  @Test
  void json_stays_on_one_line_and_keeps_what_is_not_ascii() {
    assertEquals("\"包\\n\\\"\\\\\\u0001\\u2028\"", Value.of("包\n\"\\\u0001\u2028").json());
    assertEquals("1e+16", Value.of(1e16).json());
  }

  @Test
  void equality_is_pythons() {
    assertEquals(true, Value.of(1).sameAs(Value.of(1.0)));
    assertEquals(true, Value.of(true).sameAs(Value.of(1)));
    assertEquals(false, Value.of(0).sameAs(Value.none()));
    assertEquals(false, Value.of("1").sameAs(Value.of(1)));
    assertEquals(false, Value.of(9007199254740993L).sameAs(Value.of(9007199254740992.0)));
    assertEquals(false, Value.of(Double.NaN).sameAs(Value.of(Double.NaN)));
    assertEquals(true, Value.of(1 / 0.0).sameAs(Value.of(1 / 0.0)));
    assertEquals(
        true,
        Value.of(List.of(Value.of(1), Value.of("a")))
            .sameAs(Value.of(List.of(Value.of(true), Value.of("a")))));
    assertEquals(false, Value.of(List.of(Value.of(1))).sameAs(Value.of(List.of())));
    assertEquals(
        true, Value.of(Map.of("a", Value.of(1))).sameAs(Value.of(Map.of("a", Value.of(1.0)))));
    assertEquals(
        false, Value.of(Map.of("a", Value.none())).sameAs(Value.of(Map.of("b", Value.none()))));
  }

  @Test
  void equality_of_records_tells_kinds_apart() {
    assertEquals(false, Value.of(1L).equals(Value.of(1.0)));
    assertEquals(Value.of(List.of(Value.of(1))), Value.of(List.of(Value.of(1))));
  }

  @Test
  void truth_is_pythons() {
    List<Value> falsy =
        List.of(
            Value.none(),
            Value.of(false),
            Value.of(0),
            Value.of(0.0),
            Value.of(""),
            Value.of(List.of()),
            Value.of(Map.of()));
    assertEquals(false, falsy.stream().anyMatch(Value::isTrue));
    assertEquals(true, Value.of(List.of(Value.none())).isTrue());
    assertEquals(true, Value.of(Double.NaN).isTrue());
  }

  @Test
  void an_object_with_a_new_field_leaves_the_old_one_alone() {
    Value.Fields one = new Value.Fields(Map.of("a", Value.of(1)));
    Value.Fields two = one.with("b", Value.of(2)).with("a", Value.of(3));
    assertEquals("{'a': 1} {'a': 3, 'b': 2}", one.shown() + " " + two.shown());
  }
}
