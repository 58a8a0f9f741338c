package dev.interlock.model;

/**
 * Draws by lot, the same lots for the same seed.
 *
 * @param drawn how often it has been drawn
 */
public record Lot(long seed, int drawn) {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  /** A number from 0 to {@code many} - 1. */
  int pick(int many) {
    long mixed = seed + GAMMA * (drawn + 1);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) Math.floorMod(mixed ^ (mixed >>> 31), (long) many);
  }

  Lot next() {
    return new Lot(seed, drawn + 1);
  }
}
