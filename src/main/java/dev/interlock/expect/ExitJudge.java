package dev.interlock.expect;

import dev.interlock.analysis.Wait;
import dev.interlock.model.Child;
import dev.interlock.model.Life;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Whether processes ended as expected. Who lives when the run ends did not end by itself. */
record ExitJudge(Expectations.Exit expected) implements Judge {

  @Override
  public Verdict verdict(Ending ending) {
    List<String> wrong = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    for (String name : expected.process().instances()) {
      Child child = ending.world().child(name);
      if (child.exitcode().isPresent() || ending.isComplete()) {
        if (!fits(child)) {
          wrong.add(name + " " + fate(child, ending));
        }
      } else {
        undecided.add(name);
      }
    }
    if (!wrong.isEmpty()) {
      return Verdict.fail(words(), Phrases.some(wrong));
    }
    return undecided.isEmpty()
        ? Verdict.pass(words(), met(ending))
        : ending.open(words(), Phrases.some(undecided) + " had not ended");
  }

  private String met(Ending ending) {
    String one = expected.process().instances().get(0);
    return isOne() ? "it " + fate(ending.world().child(one), ending) : "all " + count() + " did";
  }

  private boolean isOne() {
    return count() == 1;
  }

  private int count() {
    return expected.process().instances().size();
  }

  private boolean fits(Child child) {
    OptionalInt code =
        child.exitcode().isPresent() ? OptionalInt.of(child.exitcode().get()) : OptionalInt.empty();
    return expected.codes().contains(code);
  }

  private static String fate(Child child, Ending ending) {
    if (child.exitcode().isPresent()) {
      return "exited with " + child.exitcode().get();
    }
    if (child.life() instanceof Life.Failed failed) {
      return "could not be started: " + failed.why();
    }
    if (!child.isStarted()) {
      return "was never started";
    }
    return Wait.of(ending.world(), child)
        .map(it -> "never ended (" + it.sentence() + ")")
        .orElse("never ended");
  }

  private String words() {
    List<String> ways = new ArrayList<>();
    for (OptionalInt code : expected.codes()) {
      String exits = ways.isEmpty() ? "exits with " : "";
      ways.add(code.isPresent() ? exits + code.getAsInt() : "never ends by itself");
    }
    String each = isOne() ? "" : "each ";
    return each + expected.process().name() + " " + String.join(" or ", ways);
  }
}
