package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.expect.Expectations;
import dev.interlock.expect.Named;
import dev.interlock.program.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LoaderTest {

  private static Loaded load(String text, Map<String, String> overrides) {
    return Loader.load("play.json", text.getBytes(StandardCharsets.UTF_8), overrides);
  }

  private static Scenario scenario(String text) {
    return scenario(text, Map.of());
  }

  private static Scenario scenario(String text, Map<String, String> overrides) {
    Loaded loaded = load(text, overrides);
    assertEquals(List.of(), loaded.problems());
    return loaded.scenario().orElseThrow();
  }

  private static String problems(String text) {
    return load(text, Map.of()).problems().stream()
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void what_is_not_said_has_a_default() {
    Scenario scenario = scenario("{\"main\": []}");

    assertEquals("play.json", scenario.title());
    assertEquals("", scenario.description());
    assertEquals(OptionalLong.empty(), scenario.seed());
    assertEquals(1.0, scenario.speed());
    assertEquals(List.of(), scenario.resources());
    assertEquals(Optional.empty(), scenario.expect());
    assertEquals(
        List.of(
            new ProcessSpec(
                "main", "main", 0, 0, "MainProcess", Optional.of(false), false, Optional.empty())),
        scenario.processes());
  }

  @Test
  void counted_things_are_one_each() {
    Scenario scenario =
        scenario(
            """
            { "params": { "n": 2, "most": 3 },
              "resources": {
                "fork": { "kind": "lock", "count": "${params.n}" },
                "q": { "kind": "joinable_queue", "maxsize": "${params.most}" },
                "seat": { "kind": "file", "count": 2, "path": "seats/${index}.json",
                          "initial": { "free": true, "no": "${index}" } },
                "log": { "kind": "file", "path": "log.txt", "text": "${self}:\\n" },
                "new": { "kind": "file", "path": "new" } },
              "processes": {
                "p": { "count": 2, "daemon": true, "steps": [] },
                "named": { "name": "the ${self}", "steps": [] },
                "last": { "daemon": false, "steps": [] } } }
            """);

    assertEquals(
        List.of(
            new ResourceSpec.Lock("fork-1", Kind.LOCK, 1, true),
            new ResourceSpec.Lock("fork-2", Kind.LOCK, 1, true),
            new ResourceSpec.Queue("q", true, 3),
            new ResourceSpec.File(
                "seat-1", "seats/1.json", Optional.of("{\"free\":true,\"no\":1}")),
            new ResourceSpec.File(
                "seat-2", "seats/2.json", Optional.of("{\"free\":true,\"no\":2}")),
            new ResourceSpec.File("log", "log.txt", Optional.of("log:\n")),
            new ResourceSpec.File("new", "new", Optional.empty())),
        scenario.resources());
    Optional<Command> steps = Optional.empty();
    assertEquals(
        List.of(
            new ProcessSpec("main", "main", 0, 0, "MainProcess", Optional.of(false), false, steps),
            new ProcessSpec("p-1", "p", 1, 1, "Process-1", Optional.of(true), false, steps),
            new ProcessSpec("p-2", "p", 2, 2, "Process-2", Optional.of(true), false, steps),
            new ProcessSpec("named", "named", 1, 3, "the named", Optional.empty(), false, steps),
            new ProcessSpec("last", "last", 1, 4, "Process-4", Optional.of(false), false, steps)),
        scenario.processes());
  }

  @Test
  void a_param_can_be_set_from_outside() {
    String text =
        """
        { "params": { "n": 1, "double": "${params.n * 2}", "word": "a" }, "main": [] }
        """;

    assertEquals("{n=1, double=2, word=a}", shown(scenario(text).declared().params()));
    assertEquals(
        "{n=21, double=42, word=[1, 'x']}",
        shown(scenario(text, Map.of("n", "21", "word", "[1, \"x\"]")).declared().params()));
    assertEquals(
        "{n=1, double=2, word=it's ${params.n}}",
        shown(scenario(text, Map.of("word", "it's ${params.n}")).declared().params()));
    assertEquals(
        "[play.json:1:13  /params: no param \"wrod\" to set. Did you mean \"word\"?]",
        load(text, Map.of("wrod", "1")).problems().toString());
  }

  private static String shown(Map<String, dev.interlock.value.Value> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().shown())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Test
  void a_command_is_filled_in_when_it_runs() {
    Scenario scenario =
        scenario(
            """
            { "params": { "n": 5 },
              "processes": { "tool": { "count": 2,
                "command": [ "seq", "${params.n}", "$${x} in ${run_dir}", "${name}" ],
                "env": { "WHO": "${self}", "AT": "${index}" }, "cwd": "${scenario_dir}/sub" } } }
            """);

    assertEquals(
        new Command.Filled(
            List.of("seq", "5", "${x} in /run", "Process-2"),
            Map.of("AT", "2", "WHO", "tool-2"),
            Optional.of("/here/sub")),
        scenario.processes().get(2).command().orElseThrow().in("/run", "/here"));
  }

  private static Expectations expect(String expect) {
    return scenario(
            """
            { "params": { "n": 2 },
              "resources": { "mutex": { "kind": "lock" } },
              "processes": { "p": { "count": "${params.n}", "steps": [] } },
              "expect": %s }
            """
                .formatted(expect))
        .expect()
        .orElseThrow();
  }

  private static List<Object> lines(String outputs) {
    return expect("{ \"output\": " + outputs + "}").outputs().stream()
        .<Object>map(Expectations.Output::lines)
        .toList();
  }

  @Test
  void exit_codes_are_expected_of_each_instance() {
    List<String> exits = new ArrayList<>();
    expect("{ \"exit\": { \"p\": 0, \"p-2\": [ 1, null ], \"main\": -15 } }")
        .exits()
        .forEach(it -> exits.add(it.process().instances() + " " + it.codes()));

    assertEquals(
        List.of(
            "[p-1, p-2] [OptionalInt[0]]",
            "[p-2] [OptionalInt[1], OptionalInt.empty]",
            "[main] [OptionalInt[-15]]"),
        exits);
  }

  @Test
  void lines_are_expected_by_text_pattern_or_order() {
    assertEquals(
        List.of(
            new Expectations.Contains("a", new Expectations.Count(1, Optional.empty())),
            new Expectations.Contains("b", new Expectations.Count(2, Optional.of(2L))),
            new Expectations.Contains("c", new Expectations.Count(1, Optional.of(3L))),
            new Expectations.Order(List.of("x", "y")),
            new Expectations.Alternate(List.of("in", "out"))),
        lines(
            """
            [ { "contains": "a" },
              { "contains": "b", "count": "${params.n}" },
              { "contains": "c", "count": { "min": 1, "max": 3 } },
              { "order": [ "x", "y" ] },
              { "alternate": [ "in", "out" ] } ]
            """));
    Expectations.Output output =
        expect("{\"output\": [{\"from\": \"p\", \"matches\": \"^\\\\d$\", \"stream\": \"both\"}]}")
            .outputs()
            .get(0);
    assertEquals(Optional.of(new Named("p", List.of("p-1", "p-2"))), output.from());
    assertEquals(Expectations.Stream.BOTH, output.stream());
    assertEquals(
        "^\\d$", output.lines() instanceof Expectations.Matches it ? it.pattern().pattern() : "");
  }

  @Test
  void findings_times_and_states_are_expected() {
    Expectations expect =
        expect(
            """
            { "final": [ "mutex.holder is None" ],
              "never": [ "lost_update" ],
              "findings": [ { "kind": "deadlock", "cause": "cycle", "resources": [ "mutex" ],
                              "processes": [ "p" ] } ],
              "within": [ 1.5, 3 ] }
            """);

    assertEquals("mutex.holder is None", expect.finals().get(0).expression().text());
    assertEquals(Finding.Kind.LOST_UPDATE, expect.never().get(0).kind());
    assertEquals(
        new Expectations.Found(
            expect.findings().get(0).place(),
            Finding.Kind.DEADLOCK,
            Optional.of(Cause.Kind.CYCLE),
            List.of(new Named("mutex", List.of("mutex"))),
            List.of(new Named("p", List.of("p-1", "p-2")))),
        expect.findings().get(0));
    assertEquals(
        "Optional[Within[place=play.json:8:13  /expect/within, least=1.5, most=3.0]]",
        expect.within().toString());
  }

  @Test
  void all_that_is_wrong_is_told_at_once_in_the_order_of_the_file() {
    assertEquals(
        """
        play.json:2:3  /titel: unknown key "titel"; expected one of $schema, title, description, \
        params, vars, seed, time, speed, resources, procedures, processes, main, watch, expect, \
        playback. Did you mean "title"?
        play.json:3:12  /speed: expected a number from 0.01 to 1000, found a text
        play.json:4:53  /resources/q/maxsize: expected a whole number from 0 to 2147483647, found -1
        play.json:5:18  /processes/q: "q" is taken: it is the name of a resource, at 4:18
        play.json:5:34  /processes/q/count: expected a whole number from 1 to 1000, found 1001
        play.json:6:55  /expect/output/0/count: any number of lines fits: this can judge nothing""",
        problems(
            """
            {
              "titel": "x",
              "speed": "fast",
              "resources": { "q": { "kind": "queue", "maxsize": -1 } },
              "processes": { "q": { "count": 1001, "steps": [] } },
              "expect": { "output": [ { "contains": "a", "count": { "min": 0 } } ] }
            }
            """));
  }
}
