package dev.interlock.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;

/** The page that says of every case whether it holds here, made by playing it. */
final class ConformancePage {

  /** What a title says where Interlock is meant to behave otherwise. */
  static final String DIFFERENCE = "unlike CPython";

  private static final String HEAD =
      """
      # Conformance

      What CPython's own tests assert of `multiprocessing` (`Lib/test/_test_multiprocessing.py`), case by
      case, and what of it holds in Interlock. This page is written by a test, which plays each case in
      simulated time under several schedules and fails if the page is stale.
      `mvn test -Dtest=ConformanceTest -Dgolden=update` rewrites it.

      A case is a small scenario in `src/test/resources/conformance`, named by its id, whose steps and
      `expect` prove it. **holds**: as in CPython. **differs**: Interlock is meant to behave otherwise, and
      the scenario proves how. **holds, real** and **differs, real**: played by real processes as well.
      G cases are not covered by CPython's tests: they come from probes of its behaviour.
      """;

  private ConformancePage() {}

  static String text() throws IOException {
    SortedMap<String, String> leftOut = Catalogue.leftOut();
    StringBuilder page = new StringBuilder(HEAD);
    String group = "";
    page.append(counts(leftOut));
    for (Catalogue.Case one : Catalogue.cases()) {
      if (!one.id().startsWith(group) || group.isEmpty()) {
        group = one.id().substring(0, 1);
        page.append("\n## ").append(heading(group)).append("\n\n");
        page.append("| id | test | asserts | here | how |\n|---|---|---|---|---|\n");
      }
      page.append(row(one, leftOut));
    }
    return page.toString();
  }

  private static String counts(SortedMap<String, String> leftOut) throws IOException {
    List<Catalogue.Case> played = Catalogue.played();
    long differing = played.stream().filter(ConformancePage::differs).count();
    return "\n%d cases: %d hold, %d differ, %d are left out, each with its reason. %d are played on real processes too.\n"
        .formatted(
            Catalogue.cases().size(),
            played.size() - differing,
            differing,
            leftOut.size(),
            Catalogue.real().size());
  }

  private static String row(Catalogue.Case one, SortedMap<String, String> leftOut)
      throws IOException {
    String verdict = "left out";
    String how = leftOut.getOrDefault(one.id(), "");
    if (Files.exists(one.file())) {
      verdict = verdict(one);
      how = title(one);
    }
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(one.id(), test(one), one.asserts(), verdict, how.replace("|", "\\|"));
  }

  private static String test(Catalogue.Case one) {
    return one.test().equals("—") ? "" : "`" + one.test() + "`";
  }

  private static String verdict(Catalogue.Case one) throws IOException {
    if (!ConformanceTest.failures(one).isEmpty()) {
      return "**fails**";
    }
    String real = Catalogue.real().contains(one.id()) ? ", real" : "";
    return (differs(one) ? "differs" : "holds") + real;
  }

  private static boolean differs(Catalogue.Case one) {
    return title(one).contains(DIFFERENCE);
  }

  /** Without the id that it begins with. */
  private static String title(Catalogue.Case one) {
    return Catalogue.scenario(one).title().substring(one.id().length()).strip();
  }

  private static String heading(String group) {
    return switch (group) {
      case "P" -> "Process";
      case "L" -> "Lock and RLock";
      case "S" -> "Semaphore";
      case "C" -> "Condition";
      case "E" -> "Event";
      case "B" -> "Barrier";
      case "Q" -> "Queue";
      case "I" -> "Pipe";
      case "V" -> "Value and Array";
      case "M" -> "Manager";
      case "O" -> "Pool";
      case "X" -> "Infrastructure";
      default -> "Beyond CPython's tests";
    };
  }
}
