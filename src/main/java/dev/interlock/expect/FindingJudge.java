package dev.interlock.expect;

import dev.interlock.analysis.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether something was found that must be found. */
record FindingJudge(Expectations.Found expected) implements Judge {

  @Override
  public Verdict verdict(Ending ending) {
    Optional<Finding> met = ending.findings().stream().filter(this::isMetBy).findFirst();
    if (met.isPresent()) {
      return Verdict.pass(words(), shown(met.get()));
    }
    List<String> others =
        ending.findings().stream()
            .filter(it -> it.kind() == expected.kind())
            .map(FindingJudge::shown)
            .toList();
    String seen = others.isEmpty() ? "none was found" : "only " + Phrases.some(others);
    return ending.isComplete() ? Verdict.fail(words(), seen) : ending.open(words(), seen);
  }

  static String shown(Finding finding) {
    return finding.sentence() + " (fact " + finding.fact() + ")";
  }

  /** Whether it is of the kind, and of the cause if one is named. */
  boolean names(Finding finding) {
    return finding.kind() == expected.kind()
        && (expected.cause().isEmpty() || expected.cause().equals(finding.cause()));
  }

  private boolean isMetBy(Finding finding) {
    return names(finding)
        && finding.resources().containsAll(instances(expected.resources()))
        && finding.processes().containsAll(instances(expected.processes()));
  }

  private static List<String> instances(List<Named> all) {
    return all.stream().flatMap(it -> it.instances().stream()).toList();
  }

  private String words() {
    List<String> names = new ArrayList<>();
    expected.processes().forEach(it -> names.add(it.name()));
    expected.resources().forEach(it -> names.add(it.name()));
    String about = names.isEmpty() ? "" : " of " + String.join(", ", names);
    String cause = expected.cause().map(it -> " (" + it.json() + ")").orElse("");
    return "a finding: " + expected.kind().json() + cause + about;
  }
}
