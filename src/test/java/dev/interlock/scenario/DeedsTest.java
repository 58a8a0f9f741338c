package dev.interlock.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.program.Deeds;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeedsTest {

  private static final String FILE =
      """
      { "resources": { "fork": { "kind": "lock", "count": 2 }, "q": { "kind": "queue" },
                       "wire": { "kind": "pipe", "ends": [ "near", "far" ] } },
        "procedures": { "eat": [ { "with": "fork-${index}", "do": [ { "get": "q" } ] } ] },
        "processes": {
          "eater": { "count": 2, "steps": [ { "call": "eat" } ] },
          "cook": { "steps": [
            { "set": { "n": 1 } },
            { "put": "q", "value": 1, "timeout": 1 },
            { "acquire": "fork-${n}" },
            { "send": "far", "value": 1 } ] },
          "tool": { "command": [ "true" ] } },
        "main": [ { "start": [ "eater", "cook" ] }, { "run": "cook" } ] }
      """;

  private static final SortedMap<String, SortedMap<String, Set<String>>> ALL =
      Deeds.of(
          Loader.load("f", FILE.getBytes(UTF_8), Map.of()).scenario().orElseThrow().declared());

  @Test
  void names_that_depend_on_the_index_are_those_of_each_instance() {
    assertEquals(
        Map.of("fork-1", Set.of("with"), "q", Set.of("get")),
        ALL.get("eater-1"),
        "procedures count as their callers' own steps");
    assertEquals(Map.of("fork-2", Set.of("with"), "q", Set.of("get")), ALL.get("eater-2"));
  }

  @Test
  void names_that_are_known_when_the_step_runs_may_be_all_that_they_could_come_to() {
    assertEquals(
        Map.of(
            "fork-1",
            Set.of("acquire"),
            "fork-2",
            Set.of("acquire"),
            "q",
            Set.of("put", "put timeout"),
            "far",
            Set.of("send")),
        ALL.get("cook"));
  }

  @Test
  void who_runs_another_in_itself_may_do_what_that_one_may() {
    assertEquals(
        Set.of("cook", "eater-1", "eater-2", "far", "fork-1", "fork-2", "q"),
        ALL.getOrDefault("main", new TreeMap<>()).keySet());
    assertEquals(Set.of("start", "run"), ALL.getOrDefault("main", new TreeMap<>()).get("cook"));
  }

  @Test
  void of_a_command_nothing_is_known() {
    assertEquals(Set.of("cook", "eater-1", "eater-2", "main"), ALL.keySet());
  }
}
