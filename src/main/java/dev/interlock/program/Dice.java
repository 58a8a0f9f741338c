package dev.interlock.program;

/**
 * The dice of one process for one purpose: the same seed, process and purpose give the same rolls
 * on every machine (SplitMix64).
 */
public final class Dice {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  public static Dice of(long seed, String process, String purpose) {
    long state = mix(seed + GOLDEN);
    state = mix(state ^ hash(process));
    return new Dice(mix(state + GOLDEN ^ hash(purpose)));
  }

  /** A number from {@code least} to {@code most}, both included, each as likely as the others. */
  public long between(long least, long most) {
    long width = most - least + 1;
    if (width <= 0) {
      return wide(least, most);
    }
    long bits = roll() >>> 1;
    long number = bits % width;
    while (bits - number + (width - 1) < 0) {
      bits = roll() >>> 1;
      number = bits % width;
    }
    return least + number;
  }

  private long wide(long least, long most) {
    long number = roll();
    while (number < least || number > most) {
      number = roll();
    }
    return number;
  }

  /** A number from 0 to 1, 1 not included. */
  public double fraction() {
    return (roll() >>> 11) * 0x1.0p-53;
  }

  private long roll() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
