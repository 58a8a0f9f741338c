package dev.interlock.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTypeTest {

  @Test
  void what_is_in_it_at_first_settles_the_type() {
    assertEquals(ElementType.INT, ElementType.of(Value.of(0)));
    assertEquals(ElementType.INT, ElementType.of(Value.of(Integer.MIN_VALUE)));
    assertEquals(ElementType.LONG, ElementType.of(Value.of(1L + Integer.MAX_VALUE)));
    assertEquals(ElementType.DOUBLE, ElementType.of(Value.of(0.0)));
    assertEquals(ElementType.BOOL, ElementType.of(Value.of(false)));
    assertEquals(ElementType.TEXT, ElementType.of(Value.of("x")));
    assertEquals(ElementType.ANY, ElementType.of(Value.none()));
  }

  @Test
  void of_several_numbers_the_widest_counts_and_other_mixtures_take_anything() {
    assertEquals(ElementType.INT, ElementType.ofAll(List.of()));
    assertEquals(ElementType.DOUBLE, ElementType.ofAll(List.of(Value.of(1), Value.of(0.5))));
    assertEquals(ElementType.LONG, ElementType.ofAll(List.of(Value.of(1L << 40), Value.of(1))));
    assertEquals(ElementType.TEXT, ElementType.ofAll(List.of(Value.of("a"), Value.of("b"))));
    assertEquals(ElementType.ANY, ElementType.ofAll(List.of(Value.of(1), Value.of("b"))));
    assertEquals(ElementType.ANY, ElementType.ofAll(List.of(Value.of("b"), Value.of(1))));
  }

  @Test
  void a_short_number_wraps_around_and_a_long_one_does_not() {
    assertEquals(ok(Integer.MIN_VALUE), ElementType.INT.fitted(Value.of(1L + Integer.MAX_VALUE)));
    assertEquals(ok(5), ElementType.INT.fitted(Value.of((1L << 40) + 5)));
    assertEquals(ok(1L << 40), ElementType.LONG.fitted(Value.of(1L << 40)));
    assertEquals(ok(1), ElementType.INT.fitted(Value.of(true)));
  }

  @Test
  void a_whole_number_becomes_a_real_one_but_not_the_other_way_round() {
    assertEquals(new Answer.Ok(Value.of(2.0)), ElementType.DOUBLE.fitted(Value.of(2)));
    assertEquals(new Answer.Ok(Value.of(1.0)), ElementType.DOUBLE.fitted(Value.of(true)));
    assertEquals(
        typeError("'float' object cannot be interpreted as an integer"),
        ElementType.INT.fitted(Value.of(2.5)));
  }

  @Test
  void other_kinds_are_refused_as_ctypes_does() {
    assertEquals(
        typeError("'str' object cannot be interpreted as an integer"),
        ElementType.LONG.fitted(Value.of("a")));
    assertEquals(
        typeError("must be real number, not NoneType"), ElementType.DOUBLE.fitted(Value.none()));
    assertEquals(
        typeError("unicode string expected instead of int instance"),
        ElementType.TEXT.fitted(Value.of(1)));
    assertEquals(Answer.of(true), ElementType.BOOL.fitted(Value.of("a")));
    assertEquals(new Answer.Ok(Value.of("a")), ElementType.ANY.fitted(Value.of("a")));
  }

  private static Answer ok(long number) {
    return new Answer.Ok(Value.of(number));
  }

  private static Answer typeError(String message) {
    return new Answer.Err("TypeError", message);
  }
}
