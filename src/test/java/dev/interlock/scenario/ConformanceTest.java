package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CPython asserts of its primitives holds here, whoever is faster. */
class ConformanceTest {

  private static final int DRAWS = 4;

  /** Its thousand rounds are a thousand draws already. */
  private static final String LONG = "B13";

  static List<Catalogue.Case> played() throws IOException {
    return Catalogue.played();
  }

  /** What does not come true in any of the schedules drawn. */
  static List<String> failures(Catalogue.Case one) {
    Scenario scenario = Catalogue.scenario(one);
    return LongStream.range(0, one.id().equals(LONG) ? 1 : DRAWS)
        .boxed()
        .flatMap(seed -> Rehearsal.failures(scenario, seed).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("played")
  void holds(Catalogue.Case one) {
    assertEquals(List.of(), failures(one), one.id());
  }

  @ParameterizedTest
  @MethodSource("played")
  void is_named_by_its_id_and_expects_something(Catalogue.Case one) {
    Scenario scenario = Catalogue.scenario(one);

    assertTrue(scenario.title().startsWith(one.id() + " "), scenario.title());
    assertTrue(scenario.expect().isPresent(), "without expect");
  }

  @Test
  void what_is_played_on_real_processes_is_played_here_too() throws IOException {
    List<String> ids = Catalogue.played().stream().map(Catalogue.Case::id).toList();

    assertEquals(ids.stream().filter(Catalogue.real()::contains).toList(), Catalogue.real());
  }

  @Test
  void no_scenario_is_of_an_unknown_case_or_left_out_all_the_same() throws IOException {
    Set<String> open = new TreeSet<>(Catalogue.cases().stream().map(Catalogue.Case::id).toList());
    open.removeAll(Catalogue.leftOut().keySet());

    assertEquals(List.of(), Catalogue.files().stream().filter(id -> !open.contains(id)).toList());
  }
}
