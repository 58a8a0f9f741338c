package dev.interlock.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The small things that others use: verbs, kinds, error names, dice, suggestions, state names. */
class WordsTest {

  private static String state(String text) {
    Declared declared =
        Play.of(
                """
                {"params": {"n": 1},
                "resources": {"fork": {"kind": "lock", "count": 2}, "db": {"kind": "file"},
                "q": {"kind": "queue"}},
                "processes": {"p": {"count": 2, "steps": []}}, "main": []}
                """)
            .declared();
    List<Problem> problems = new ArrayList<>();
    Expression expression =
        Expression.parse(text, new Place("play.json", 1, 1, "/watch/x"), problems).orElseThrow();
    StateNames.check(expression, declared, Set.of("mine"), problems);
    return problems.stream().map(Problem::toString).reduce("", String::concat);
  }

  @Test
  void expressions_over_the_state_know_what_is_declared() {
    assertEquals("", state("params.n - db.count + len(q.items) + mine + db['x'].y"));
    assertEquals("", state("fork[1].holder == 'p-1' and p[2].alive and main.exitcode is None"));
    assertEquals("", state("len(fork)"));
    assertEquals(
        "play.json:1:2  /watch/x: \"fork\" has a count; say which one, from 1."
            + " Did you mean \"fork[1]\"?",
        state("fork.holder"));
    assertEquals(
        "play.json:1:2  /watch/x: a process has no \"pidd\"; it has alive, daemon, exitcode, pid,"
            + " name. Did you mean \"pid\"?",
        state("p[1].pidd"));
    assertEquals("play.json:1:6  /watch/x: nothing is named \"k\"", state("1 + k"));
  }

  @Test
  void errors_are_kinds_of_others_as_in_python() {
    assertEquals(true, ErrorTree.matches("OSError", "FileNotFoundError"));
    assertEquals(true, ErrorTree.matches("OSError", "BrokenPipeError"));
    assertEquals(true, ErrorTree.matches("ValueError", "JSONDecodeError"));
    assertEquals(true, ErrorTree.matches("RuntimeError", "BrokenBarrierError"));
    assertEquals(true, ErrorTree.matches("Exception", "Sold"));
    assertEquals(true, ErrorTree.matches("*", "Full"));
    assertEquals(false, ErrorTree.matches("Full", "Empty"));
    assertEquals(false, ErrorTree.matches("ValueError", "Sold"));
    assertEquals(false, ErrorTree.matches("FileNotFoundError", "OSError"));
  }

  @Test
  void suggests_what_is_near_and_nothing_else() {
    List<String> known = List.of("print", "sleep", "put");
    assertEquals(Optional.of("print"), DidYouMean.among("prnit", known));
    assertEquals(Optional.of("sleep"), DidYouMean.among("SLEEP", known));
    assertEquals(Optional.of("put"), DidYouMean.among("puts", known));
    assertEquals(Optional.empty(), DidYouMean.among("acquire", known));
    assertEquals(Optional.empty(), DidYouMean.among("x", List.of("y")));
    assertEquals(3, DidYouMean.distance("kitten", "sitting"));
    assertEquals(1, DidYouMean.distance("ab", "ba"));
  }

  @Test
  void dice_repeat_by_seed_process_and_purpose_and_are_fair() {
    assertEquals(
        Dice.of(1, "p", "steps").between(0, 1000), Dice.of(1, "p", "steps").between(0, 1000));
    Dice dice = Dice.of(1, "p", "steps");
    Map<Long, Integer> rolls = new TreeMap<>();
    for (int i = 0; i < 6000; i++) {
      rolls.merge(dice.between(1, 6), 1, Integer::sum);
    }
    assertEquals("[1, 2, 3, 4, 5, 6]", rolls.keySet().toString());
    assertEquals(true, rolls.values().stream().allMatch(count -> count > 900 && count < 1100));
    double fraction = dice.fraction();
    assertEquals(true, fraction >= 0 && fraction < 1);
    assertEquals(Long.MIN_VALUE, Dice.of(1, "", "").between(Long.MIN_VALUE, Long.MIN_VALUE));
  }

  @Test
  void templates_keep_a_sole_expressions_type() {
    List<Problem> problems = new ArrayList<>();
    Scope scope = Scope.of(Map.of("n", Value.of(3)));
    Place place = new Place("play.json", 1, 1, "");
    assertEquals(Value.of(3), TemplateText.parse("${n}", place, problems).value(scope));
    assertEquals(
        Value.of("n=3, }"), TemplateText.parse("n=${n}, ${'}'}", place, problems).value(scope));
    assertEquals(Value.of("${n}"), TemplateText.parse("$${n}", place, problems).value(scope));
    assertEquals(
        "NameError",
        assertThrows(Raised.class, () -> TemplateText.parse("${m}", place, problems).value(scope))
            .error());
  }

  @Test
  void every_verb_says_what_it_needs() {
    assertEquals(Optional.of(Verb._EXIT), Verb.named("_exit"));
    assertEquals(Optional.empty(), Verb.named("print!"));
    assertEquals(false, Verb.named("open").orElseThrow().isStep());
    assertEquals(Optional.empty(), Kind.named("pipe_end"));
    assertEquals(Target.SHARED, Verb.READ.requested());
    assertEquals(
        "[hello, end, open, done, evaluate, acted, display, updated, failed]",
        requestsOnly().toString());
    assertEquals(Optional.of(Kind.JOINABLE_QUEUE), Kind.named("joinable_queue"));
    assertEquals("an event", Kind.EVENT.shown());
  }

  private static List<String> requestsOnly() {
    List<String> names = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      if (verb.isRequest() && !verb.isStep()) {
        names.add(verb.json());
      }
    }
    return names;
  }
}
