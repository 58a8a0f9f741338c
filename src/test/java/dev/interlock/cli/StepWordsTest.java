package dev.interlock.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepWordsTest {

  @Test
  void steps_that_stand_elsewhere_are_listed_where_they_are_run() {
    String play =
        """
        { "resources": {
            "wall": { "kind": "barrier", "parties": 1, "count": 2, "action": "cheer" },
            "go": { "kind": "event" } },
          "procedures": {
            "cheer": [ { "print": "all here" } ],
            "greet": [ { "wait": "wall-2" } ] },
          "processes": { "p": { "count": 2, "steps": [ { "sleep": 1 }, { "wait": "go" } ] } },
          "main": [ { "call": "greet" }, { "run": [ "p-1", "p-2" ] }, { "run": "p" } ] }
        """;

    assertEquals(
        List.of(
            "/main/0 call greet",
            "/procedures/greet/0   wait wall-2",
            "/procedures/cheer/0     print all here",
            "/main/1 run [\"p-1\",\"p-2\"]",
            "/processes/p/steps/0   sleep 1",
            "/processes/p/steps/1   wait go",
            "/processes/p/steps/0   sleep 1",
            "/processes/p/steps/1   wait go",
            "/main/2 run p",
            "/processes/p/steps/0   sleep 1",
            "/processes/p/steps/1   wait go"),
        lines(play, "main"));
  }

  private static List<String> lines(String play, String process) {
    Scenario scenario =
        Loader.load("play.json", play.getBytes(UTF_8), Map.of()).scenario().orElseThrow();
    return StepWords.of(scenario).getOrDefault(process, List.of()).stream()
        .map(it -> it.pointer() + " " + "  ".repeat(it.depth()) + it.text())
        .toList();
  }
}
