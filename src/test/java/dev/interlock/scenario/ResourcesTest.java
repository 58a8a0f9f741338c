package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.expect.Named;
import dev.interlock.program.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each kind of resource can say of itself, and what it cannot. */
class ResourcesTest {

  private static Scenario scenario(String text) {
    Loaded loaded = Loader.load("play.json", text.getBytes(StandardCharsets.UTF_8), Map.of());
    assertEquals(List.of(), loaded.problems());
    return loaded.scenario().orElseThrow();
  }

  private static String problems(String text) {
    return Loader.load("play.json", text.getBytes(StandardCharsets.UTF_8), Map.of())
        .problems()
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void locks_have_permits_and_fairness_and_conditions_have_locks() {
    Scenario scenario =
        scenario(
            """
            { "params": { "n": 3 },
              "resources": {
                "rl": { "kind": "rlock", "fair": false },
                "sem": { "kind": "semaphore", "value": "${params.n}" },
                "bound": { "kind": "bounded_semaphore" },
                "c": { "kind": "condition" },
                "ready": { "kind": "condition", "count": 2, "lock": "l-${index}" },
                "l": { "kind": "lock", "count": 2 } },
              "main": [] }
            """);

    assertEquals(
        List.of(
            new ResourceSpec.Lock("rl", Kind.RLOCK, 1, false),
            new ResourceSpec.Lock("sem", Kind.SEMAPHORE, 3, true),
            new ResourceSpec.Lock("bound", Kind.BOUNDED_SEMAPHORE, 1, true),
            new ResourceSpec.Condition("c", "c.lock"),
            new ResourceSpec.Condition("ready-1", "l-1"),
            new ResourceSpec.Condition("ready-2", "l-2"),
            new ResourceSpec.Lock("l-1", Kind.LOCK, 1, true),
            new ResourceSpec.Lock("l-2", Kind.LOCK, 1, true)),
        scenario.resources());
  }

  @Test
  void meeting_points_and_channels_are_read() {
    Scenario scenario =
        scenario(
            """
            { "time": "virtual",
              "resources": {
                "e": { "kind": "event" },
                "wall": { "kind": "barrier", "parties": 2 },
                "gate": { "kind": "barrier", "parties": 3, "timeout": 0.5, "action": "open" },
                "sq": { "kind": "simple_queue" },
                "tube": { "kind": "pipe", "ends": [ "left", "right" ], "count": 2 },
                "duct": { "kind": "pipe", "ends": [ "r", "w" ], "duplex": false },
                "tty": { "kind": "terminal" } },
              "procedures": { "open": [] },
              "main": [] }
            """);

    assertEquals(true, scenario.isVirtual());
    assertEquals(
        List.of(
            new ResourceSpec.Event("e"),
            new ResourceSpec.Barrier("wall", 2, Optional.empty(), false),
            new ResourceSpec.Barrier("gate", 3, Optional.of(Duration.ofMillis(500)), true),
            new ResourceSpec.SimpleQueue("sq"),
            new ResourceSpec.Pipe("tube-1", "left-1", "right-1", true),
            new ResourceSpec.Pipe("tube-2", "left-2", "right-2", true),
            new ResourceSpec.Pipe("duct", "r", "w", false),
            new ResourceSpec.Terminal("tty")),
        scenario.resources());
  }

  @Test
  void shared_data_begins_as_it_is_told_and_has_a_lock_where_python_has_one() {
    Scenario scenario =
        scenario(
            """
            { "resources": {
                "l": { "kind": "lock" },
                "v": { "kind": "value" },
                "open": { "kind": "value", "initial": 5, "lock": false },
                "named": { "kind": "value", "initial": "a", "lock": "l" },
                "zeros": { "kind": "array", "initial": 3, "lock": true },
                "arr": { "kind": "array", "initial": [ 1, "x" ], "lock": false },
                "d": { "kind": "dict", "initial": { "a": 1 } },
                "ns": { "kind": "namespace" },
                "todo": { "kind": "list" } },
              "main": [] }
            """);

    assertEquals(
        List.of(
            "v VALUE 0 Optional[v.lock]",
            "open VALUE 5 Optional.empty",
            "named VALUE a Optional[l]",
            "zeros ARRAY [0, 0, 0] Optional[zeros.lock]",
            "arr ARRAY [1, 'x'] Optional.empty",
            "d DICT {'a': 1} Optional.empty",
            "ns NAMESPACE {} Optional.empty",
            "todo LIST [] Optional.empty"),
        scenario.resources().stream()
            .filter(ResourceSpec.Shared.class::isInstance)
            .map(ResourceSpec.Shared.class::cast)
            .map(it -> it.name() + " " + it.kind() + " " + it.initial().shown() + " " + it.lock())
            .toList());
  }

  @Test
  void a_finding_may_name_the_lock_that_something_has_for_itself() {
    Scenario scenario =
        scenario(
            """
            { "resources": { "c": { "kind": "condition" }, "v": { "kind": "value" } },
              "main": [],
              "expect": { "findings": [
                { "kind": "orphaned_lock", "resources": [ "c.lock", "v.lock" ] } ] } }
            """);

    assertEquals(
        List.of(new Named("c.lock", List.of("c.lock")), new Named("v.lock", List.of("v.lock"))),
        scenario.expect().orElseThrow().findings().get(0).resources());
    assertEquals(
        "play.json:1:141  /expect/findings/0/resources/0: no resource \"v.lock\";"
            + " expected one of v",
        problems(
            "{ \"resources\": { \"v\": { \"kind\": \"value\", \"lock\": false } }, \"main\": [],"
                + " \"expect\": { \"findings\": [ { \"kind\": \"orphaned_lock\","
                + " \"resources\": [ \"v.lock\" ] } ] } }"));
  }

  @Test
  void who_may_ignore_a_signal_is_known_before_it_is_started() {
    Scenario scenario =
        scenario(
            """
            { "procedures": { "deafen": [ { "ignore": "SIGTERM" } ] },
              "processes": {
                "deaf": { "count": 2, "steps": [ { "if": "index == 1", "then": [
                  { "call": "deafen" } ] } ] },
                "tame": { "steps": [] } },
              "main": [ { "run": "deaf" } ] }
            """);

    assertEquals(
        List.of("main true", "deaf-1 true", "deaf-2 true", "tame false"),
        scenario.processes().stream().map(it -> it.name() + " " + it.ignoresSignals()).toList());
  }

  @Test
  void what_a_resource_cannot_be_is_told_with_its_place() {
    assertEquals(
        """
        play.json:2:39  /resources/c/lock: no lock "rll"; expected one of rl. Did you mean "rl"?
        play.json:3:41  /resources/own/lock: "sem" is a semaphore; expected a lock or an rlock
        play.json:4:8  /resources/b: "parties" is missing: how many must arrive before all may go
        play.json:5:41  /resources/b2/parties: expected a whole number from 1 to 1000, found 0
        play.json:5:54  /resources/b2/action: no procedure "opn"; expected one of open. \
        Did you mean "open"?
        play.json:6:36  /resources/p/ends/0: "rl" is taken: it is the name of a resource, at 9:3
        play.json:7:35  /resources/p2/ends: expected two names, as ["left", "right"], found a list
        play.json:7:78  /resources/p3/ends: expected two names, as ["left", "right"], found a list
        play.json:8:9  /resources/a1: "initial" is missing: a list, or how many zeros
        play.json:8:66  /resources/a2/initial: expected a list, or a whole number from 0 to \
        100000, found -1
        play.json:9:69  /resources/sem/value: expected a whole number from 0 to 2147483647, found -1
        play.json:9:73  /resources/sem/fair: unknown key "fair"; expected one of kind, count, value
        play.json:10:24  /main/0/set/w: "w" is a pipe end; a variable needs another name""",
        problems(
            """
            { "resources": {
              "c": { "kind": "condition", "lock": "rll" },
              "own": { "kind": "condition", "lock": "sem" },
              "b": { "kind": "barrier" },
              "b2": { "kind": "barrier", "parties": 0, "action": "opn" },
              "p": { "kind": "pipe", "ends": [ "rl", "w" ] },
              "p2": { "kind": "pipe", "ends": [ "x" ] }, "p3": { "kind": "pipe", "ends": [ "y", "z", 5 ] },
              "a1": { "kind": "array" }, "a2": { "kind": "array", "initial": -1 },
              "rl": { "kind": "rlock" }, "sem": { "kind": "semaphore", "value": -1, "fair": true } },
              "main": [ { "set": { "w": 1 } } ], "procedures": { "open": [] } }
            """));
  }
}
