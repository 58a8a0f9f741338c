package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CPython asserts of its primitives holds here, whoever is faster. */
class ConformanceTest {

  private static final int DRAWS = 4;

  /** Its thousand rounds are a thousand draws already. */
  private static final String LONG = "B13";

  private static final Path PAGE = Path.of("src/site/markdown/conformance.md");

  static List<Catalogue.Case> played() throws IOException {
    return Catalogue.played();
  }

  private static final Map<String, List<String>> PLAYED = new TreeMap<>();

  /** What does not come true in any of the schedules drawn. */
  static List<String> failures(Catalogue.Case one) {
    return PLAYED.computeIfAbsent(one.id(), id -> play(one));
  }

  private static List<String> play(Catalogue.Case one) {
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
    assertEquals(
        ids(Catalogue.played()).stream().filter(Catalogue.real()::contains).toList(),
        Catalogue.real());
  }

  @Test
  void each_case_is_played_or_left_out_for_a_reason() throws IOException {
    List<String> silent = new ArrayList<>(ids(Catalogue.cases()));
    silent.removeAll(Catalogue.files());
    silent.removeAll(Catalogue.leftOut().keySet());

    assertEquals(List.of(), silent);
  }

  @Test
  void no_scenario_is_of_an_unknown_case_or_left_out_all_the_same() throws IOException {
    List<String> odd = new ArrayList<>(Catalogue.files());
    List<String> known = new ArrayList<>(ids(Catalogue.cases()));
    known.removeAll(Catalogue.leftOut().keySet());
    odd.removeAll(known);

    assertEquals(List.of(), odd);
  }

  @Test
  void the_page_says_what_came_of_each() throws IOException {
    String text = ConformancePage.text();
    if (System.getProperty("golden", "check").equals("update")) {
      Files.writeString(PAGE, text);
    }
    assertEquals(text, Files.readString(PAGE));
  }

  private static List<String> ids(List<Catalogue.Case> cases) {
    return cases.stream().map(Catalogue.Case::id).toList();
  }
}
