package dev.interlock.kernel;

import dev.interlock.model.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The dice of a simulation: the same throws for the same seed. */
final class Draw {

  private static final int LONGEST_MILLIS = 3000;

  private final Random random;

  Draw(long seed) {
    random = new Random(seed);
  }

  /** From 0 to {@code limit} - 1. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  @SafeVarargs
  final <T> T any(T... choice) {
    return choice[random.nextInt(choice.length)];
  }

  <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  /** One of them, or nothing if there is none. */
  <T> Optional<T> some(List<T> choice) {
    return choice.isEmpty() ? Optional.empty() : Optional.of(any(choice));
  }

  Patience patience() {
    return switch (below(8)) {
      case 0 -> Patience.NONE;
      case 1 -> new Patience(false, Optional.of(length()));
      case 2 -> Patience.upTo(Duration.ofMillis(-1));
      case 3, 4 -> Patience.FOR_EVER;
      default -> Patience.upTo(length());
    };
  }

  Duration length() {
    return Duration.ofMillis(below(LONGEST_MILLIS));
  }
}
