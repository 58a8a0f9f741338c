package dev.interlock.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Python's {@code ==} between values. */
final class Equality {

  private Equality() {}

  static boolean holds(Value left, Value right) {
    Optional<BigDecimal> a = exact(left);
    Optional<BigDecimal> b = exact(right);
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get()) == 0;
    }
    if (left instanceof Value.Real one && right instanceof Value.Real two) {
      return one.number() == two.number();
    }
    if (left instanceof Value.Items one && right instanceof Value.Items two) {
      return itemsHold(one, two);
    }
    if (left instanceof Value.Fields one && right instanceof Value.Fields two) {
      return fieldsHold(one, two);
    }
    return left.equals(right);
  }

  private static boolean itemsHold(Value.Items one, Value.Items two) {
    if (one.items().size() != two.items().size()) {
      return false;
    }
    for (int i = 0; i < one.items().size(); i++) {
      if (!holds(one.items().get(i), two.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fieldsHold(Value.Fields one, Value.Fields two) {
    return one.fields().keySet().equals(two.fields().keySet())
        && one.fields().entrySet().stream()
            .allMatch(
                field ->
                    holds(
                        field.getValue(), two.fields().getOrDefault(field.getKey(), Value.none())));
  }

  /** A finite number without rounding: a long may not fit a double. */
  private static Optional<BigDecimal> exact(Value value) {
    if (value instanceof Value.Bool bool) {
      return Optional.of(bool.is() ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    if (value instanceof Value.Int whole) {
      return Optional.of(BigDecimal.valueOf(whole.number()));
    }
    return value instanceof Value.Real real && Double.isFinite(real.number())
        ? Optional.of(new BigDecimal(real.number()))
        : Optional.empty();
  }
}
