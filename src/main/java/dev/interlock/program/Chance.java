package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/** The functions that roll the run's dice. */
final class Chance {

  private Chance() {}

  static Value of(Function function, List<Value> arguments, Optional<Dice> dice) {
    if (dice.isEmpty()) {
      throw new Raised("NameError", "name '" + function.word() + "' is not defined");
    }
    return switch (function) {
      case RANDINT -> randint(arguments.get(0), arguments.get(1), dice.get());
      case CHOICE -> choice(arguments.get(0), dice.get());
      default -> Value.of(dice.get().fraction());
    };
  }

  private static Value randint(Value from, Value to, Dice dice) {
    long least = Arithmetic.whole(from);
    long most = Arithmetic.whole(to);
    if (least > most) {
      String width = "(" + least + ", " + (most + 1) + ", " + (most + 1 - least) + ")";
      throw new Raised("ValueError", "empty range for randrange() " + width);
    }
    return Value.of(dice.between(least, most));
  }

  private static Value choice(Value among, Dice dice) {
    int size = Functions.size(among);
    if (size == 0) {
      throw new Raised("IndexError", "Cannot choose from an empty sequence");
    }
    return Access.item(among, Value.of(dice.between(0, size - 1L)));
  }
}
