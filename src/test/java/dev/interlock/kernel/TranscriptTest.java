package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Fact;
import dev.interlock.model.ProcessFact.Exited;
import dev.interlock.model.ProcessFact.Printed;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private final Transcript transcript = new Transcript();
  private long number;

  @Test
  void chunks_become_lines() {
    assertEquals(List.of("one", "two"), lines(out("one\ntwo\nth")));
    assertEquals(List.of("three", ""), lines(out("ree\r\n\n")));
  }

  @Test
  void everybody_and_every_stream_has_a_line_of_its_own() {
    assertEquals(
        List.of("anna out", "bob"),
        lines(
            out("anna "),
            new Printed("bob", Stream.STDOUT, "bo"),
            new Printed("anna", Stream.STDERR, "anna err"),
            out("out\n"),
            new Printed("bob", Stream.STDOUT, "b\n")));
  }

  @Test
  void an_unfinished_line_is_complete_when_its_process_has_ended_or_the_run() {
    assertEquals(List.of("last words"), lines(out("last words"), new Exited("anna", 0)));
    assertEquals(List.of("later"), lines(out("later"), new RunFact.Ended(RunFact.End.FINISHED)));
    assertEquals(List.of(), lines(new Exited("anna", 0)));
  }

  @Test
  void an_endless_line_is_cut() {
    String most = "x".repeat(Transcript.LONGEST);
    assertEquals(List.of(most), lines(out(most)));
    assertEquals(List.of("y"), lines(out("y\n")));
  }

  @Test
  void a_line_knows_the_fact_that_completed_it() {
    transcript.follow(new Recorded(7, Duration.ofSeconds(1), out("one ")));
    assertEquals(
        List.of(new Transcript.Line("anna", Stream.STDOUT, "one line", 8, Duration.ofSeconds(2))),
        transcript.follow(new Recorded(8, Duration.ofSeconds(2), out("line\n"))));
  }

  private static Printed out(String text) {
    return new Printed("anna", Stream.STDOUT, text);
  }

  private List<String> lines(Fact... facts) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts) {
      transcript
          .follow(new Recorded(++number, Duration.ZERO, fact))
          .forEach(line -> lines.add(line.text()));
    }
    return lines;
  }
}
