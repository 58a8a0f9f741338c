package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the user reads when a scenario is wrong. */
class ProblemsTest {

  private static void check(String text, String problems) {
    Loaded loaded = Loader.load("f", text.getBytes(StandardCharsets.UTF_8), Map.of());
    assertEquals(
        problems.strip(),
        loaded.problems().stream().map(String::valueOf).collect(Collectors.joining("\n")));
  }

  @Test
  void at_the_top() {
    check(
        """
        {
          "title": "two\\nlines",
          "params": { "n": 2, "bad": "${params.m}", "dice": "${randint(1, 6)}" },
          "vars": { "pid": 1, "in": 2 },
          "speed": 2000,
          "time": "virtul",
          "watch": { "x": "q.depht", "y": "randint(1, 2)", "z": "1 +" },
          "playback": []
        }
        """,
        """
        f:1:1  /: expected "processes", "main", or both
        f:2:12  /title: expected one line of text, found a control character
        f:3:33  /params/bad: no param "m"
        f:3:56  /params/dice: dice are rolled in steps only
        f:4:13  /vars/pid: "pid" is taken: every process has it
        f:4:23  /vars/in: "in" is taken: it is a word of expressions
        f:5:12  /speed: expected a number from 0.01 to 1000, found 2000
        f:6:11  /time: no time "virtul"; expected one of real, virtual. Did you mean "virtual"?
        f:7:20  /watch/x: nothing is named "q"
        f:7:36  /watch/y: dice cannot be rolled in an expression over the state
        f:7:61  /watch/z: a value is missing before the end
        f:8:3  /playback: "playback" is not supported yet
        """);
  }

  @Test
  void in_resources() {
    check(
        """
        { "params": { "n": 2 },
          "resources": {
            "mutex": { "kind": "lock", "fair": "no", "maxsize": 1 },
            "gate":  { "kind": "rlock" },
            "toilet": { "kind": "lokc" },
            "db": { "kind": "file", "path": "../db.json", "initial": 1, "text": "x" },
            "q": { "kind": "queue", "maxsize": "${params.n + 'a'}" },
            "r": { "kind": "queue", "count": "${params.n / 2}" },
            "seat": { "kind": "file", "count": 2, "path": "seat.json" },
            "in_seat": { "kind": "file", "path": "seat.json/1" },
            "2nd": { "kind": "lock" },
            "none": { } },
          "main": [] }
        """,
        """
        f:3:40  /resources/mutex/fair: expected true or false, found a text
        f:3:46  /resources/mutex/maxsize: unknown key "maxsize"; expected one of kind, count, fair
        f:5:25  /resources/toilet/kind: no kind "lokc"; expected one of lock, rlock, semaphore, \
        bounded_semaphore, condition, event, barrier, queue, joinable_queue, simple_queue, pipe, \
        value, array, dict, list, namespace, file, terminal. Did you mean "lock"?
        f:6:37  /resources/db/path: "../db.json" is not a path below the run's folder, such as \
        data/db.json
        f:6:73  /resources/db/text: "initial" and "text" exclude each other
        f:7:40  /resources/q/maxsize: TypeError: unsupported operand type(s) for +: 'int' and 'str'
        f:8:38  /resources/r/count: expected a whole number from 1 to 1000, found 1.0
        f:9:51  /resources/seat/path: "seat.json" is taken by seat-1
        f:10:42  /resources/in_seat/path: "seat.json/1" is taken by seat-1
        f:11:5  /resources/2nd: "2nd" is not a name: expected letters, digits and _, no digit first
        f:12:13  /resources/none: "kind" is missing; expected one of lock, rlock, semaphore, \
        bounded_semaphore, condition, event, barrier, queue, joinable_queue, simple_queue, pipe, \
        value, array, dict, list, namespace, file, terminal
        """);
  }

  @Test
  void in_processes() {
    check(
        """
        { "resources": { "q": { "kind": "queue" } },
          "procedures": { "again": [ { "call": "again" } ], "unused": [ { "slep": 1 } ] },
          "processes": {
            "p1": { "steps": [
              { "acquire": "q" },
              { "put": "qq", "value": 1, "timout": 1 },
              { "print": "${n +}" },
              { "start": "p7" },
              { "wait_for": "x" } ] },
            "q": { "steps": [] },
            "main": { "steps": [] },
            "last": { "stpes": [], "daemon": "yes" } } }
        """,
        """
        f:2:40  /procedures/again/0/call: calls itself, which is refused: procedure again > \
        procedure again
        f:2:67  /procedures/unused/0/slep: unknown verb "slep". Did you mean "sleep"?
        f:5:20  /processes/p1/steps/0/acquire: "q" is a queue; `acquire` needs a lock
        f:6:16  /processes/p1/steps/1/put: no queue "qq". Did you mean "q"?
        f:6:34  /processes/p1/steps/1/timout: `put` has no option "timout". Did you mean "timeout"?
        f:7:24  /processes/p1/steps/2/print: a value is missing before the end
        f:8:18  /processes/p1/steps/3/start: no process "p7". Did you mean "p1"?
        f:9:7  /processes/p1/steps/4: `wait_for` needs `on`
        f:10:5  /processes/q: "q" is taken: it is the name of a resource, at 1:18
        f:11:5  /processes/main: "main" is taken: every process has it
        f:12:5  /processes/last: expected "steps" or "command"
        f:12:15  /processes/last/stpes: unknown key "stpes"; expected one of count, daemon, name, \
        vars, steps, command, env, cwd. Did you mean "steps"?
        f:12:38  /processes/last/daemon: expected true or false, found a text
        """);
  }

  @Test
  void in_commands() {
    check(
        """
        { "processes": {
            "p1": { "command": [ "echo", "${runn_dir}", 5 ], "vars": { } },
            "p2": { "steps": [], "command": [], "cwd": "x" },
            "p3": { "steps": [], "env": { } },
            "p4": { "command": [ "a" ], "env": { "A=B": "", "INTERLOCK_RUN": "", "C": "${pid}" } },
            "p5": { "command": "ls -l" } } }
        """,
        """
        f:2:37  /processes/p1/command/1: nothing is named "runn_dir". Did you mean "run_dir"?
        f:2:49  /processes/p1/command/2: expected a text, found a number
        f:2:54  /processes/p1/vars: "vars" are for steps; a command has "env"
        f:3:11  /processes/p2: "steps" and "command" exclude each other
        f:3:37  /processes/p2/command: expected a program and its arguments, found none
        f:4:26  /processes/p3/env: "env" is for a command
        f:5:42  /processes/p4/env/A=B: "A=B" is no name for the environment
        f:5:53  /processes/p4/env/INTERLOCK_RUN: names that begin with INTERLOCK_ are taken
        f:5:82  /processes/p4/env/C: nothing is named "pid"
        f:6:24  /processes/p5/command: expected a list, found a text
        """);
  }

  @Test
  void in_expectations() {
    check(
        """
        { "resources": { "mutex": { "kind": "lock" } },
          "processes": { "p1": { "count": 2, "steps": [] } },
          "expect": {
            "exit": { "p4": 0, "main": 300 },
            "final": [ true, "nobody.x", "p1.exitcode == 0", "mutex.holdr" ],
            "always": [ "1" ],
            "never": [ "starvation", "dedlock", "deadlock" ],
            "findings": [ { "kind": "deadlock", "cause": "no_permt", "resources": [ "mutx" ] } ],
            "within": [ 3, 1 ] } }
        """,
        """
        f:4:15  /expect/exit/p4: no process "p4"; expected one of p1, main. Did you mean "p1"?
        f:4:32  /expect/exit/main: expected a whole number from -64 to 255, found 300
        f:5:16  /expect/final/0: a constant can judge nothing: expected an expression
        f:5:23  /expect/final/1: nothing is named "nobody"
        f:5:35  /expect/final/2: "p1" has a count; say which one, from 1. Did you mean "p1[1]"?
        f:5:55  /expect/final/3: a lock has no "holdr"; it has holder, waiting, orphaned. \
        Did you mean "holder"?
        f:6:5  /expect/always: "always" is not supported yet
        f:7:30  /expect/never/1: no finding "dedlock"; expected one of deadlock, orphaned_lock, \
        lost_update, torn_read, items_lost, lock_order, starvation. Did you mean "deadlock"?
        f:7:41  /expect/never/2: "deadlock" stands in "findings" too: both cannot be
        f:8:50  /expect/findings/0/cause: no cause "no_permt"; expected one of cycle, self, \
        orphaned_lock, join_before_drain, no_consumer, never_done, no_permit, barrier_short, \
        no_producer, lost_wakeup, never_set. Did you mean "no_permit"?
        f:8:77  /expect/findings/0/resources/0: no resource "mutx"; expected one of mutex. \
        Did you mean "mutex"?
        f:9:15  /expect/within: no time fits: min is larger than max
        """);
  }

  @Test
  void in_expected_output() {
    check(
        """
        { "main": [],
          "expect": { "output": [
            { "matches": "a(" },
            { "contains": "a", "count": { "min": 2, "max": 1 } },
            { "from": "p9", "contains": "x" },
            { "alternate": [ "a", "ab" ] },
            { "order": [ "a" ], "stream": "both" },
            { "contains": "a", "stream": "stderror" },
            { "contains": "a", "order": [ "b" ] },
            { "contains": "a", "count": { "min": 0 } } ] } }
        """,
        """
        f:3:18  /expect/output/0/matches: bad regular expression: Unclosed group, near character 3
        f:4:33  /expect/output/1/count: no number fits: min is larger than max
        f:5:15  /expect/output/2/from: no process "p9"; expected one of main
        f:6:20  /expect/output/3/alternate: "a" is part of "ab": a line with the one would count \
        as both
        f:7:5  /expect/output/4: "order" needs one stream: stdout and stderr have no common order
        f:8:34  /expect/output/5/stream: no stream "stderror"; expected one of stdout, stderr, \
        both. Did you mean "stderr"?
        f:9:24  /expect/output/6/order: expected exactly one of contains, matches, order, alternate
        f:10:33  /expect/output/7/count: any number of lines fits: this can judge nothing
        """);
  }
}
