package dev.interlock.expect;

/**
 * What became of one expectation.
 *
 * @param expected what must come true, as a sentence without a full stop
 * @param seen what was seen, with the number of the fact that shows it where there is one
 */
public record Verdict(Judgement judgement, String expected, String seen) {

  /** How an expectation can be judged. */
  public enum Judgement {
    PASS,
    FAIL,
    /** It could still have become true, or false. */
    INCONCLUSIVE
  }

  static Verdict pass(String expected, String seen) {
    return new Verdict(Judgement.PASS, expected, seen);
  }

  static Verdict fail(String expected, String seen) {
    return new Verdict(Judgement.FAIL, expected, seen);
  }

  static Verdict inconclusive(String expected, String seen) {
    return new Verdict(Judgement.INCONCLUSIVE, expected, seen);
  }

  public boolean isFailure() {
    return judgement == Judgement.FAIL;
  }

  /** Both in one sentence. */
  public String sentence() {
    return expected + ": " + seen;
  }
}
