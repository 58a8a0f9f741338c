package dev.interlock.view;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTest {

  private static List<String> texts(Tape tape) {
    List<String> texts = new ArrayList<>();
    for (long i = tape.first(); i < tape.end(); i++) {
      texts.add(tape.line(i).orElseThrow().text());
    }
    return texts;
  }

  private static Output printed(String... chunks) {
    Output output = Output.EMPTY;
    for (String chunk : chunks) {
      output = output.plus(ofSeconds(1), "p", false, chunk);
    }
    return output;
  }

  private static List<String> shown(String... chunks) {
    return texts(printed(chunks).all());
  }

  private static Style child() {
    return Style.of(Ink.CHILD);
  }

  @Test
  void lines_may_come_in_any_pieces() {
    assertEquals(List.of("one", "two", "", "three"), shown("o", "ne\ntw", "o\n\n", "thr", "ee"));
    assertEquals(List.of("one", "two"), texts(printed("one\nt", "w", "o\n").of("p")));
  }

  @Test
  void a_carriage_return_begins_the_line_anew_unless_the_line_ends() {
    assertEquals(List.of("20%"), shown("10%\r", "20%"));
    assertEquals(List.of("dos", "line"), shown("dos\r", "\nline\r\n"));
  }

  @Test
  void tabs_go_to_the_next_multiple_of_eight_cells() {
    assertEquals(List.of("ab      c", "包子    x"), shown("ab\tc\n包子\tx\n"));
  }

  @Test
  void colours_are_kept_and_may_be_split() {
    OutputLine line =
        printed("a\u001B[1;3", "1mb\u001B[0mc\u001B[38;5;208md").all().line(0).orElseThrow();
    Style red = child().withForeground(Hue.indexed(1)).bold();
    assertEquals(
        List.of(
            new Piece("a", child()),
            new Piece("b", red),
            new Piece("c", child()),
            new Piece("d", child().withForeground(Hue.indexed(208)))),
        line.pieces());
  }

  @Test
  void bright_and_true_colours_and_marks_are_understood() {
    OutputLine line =
        printed("\u001B[97;44mx\u001B[39;49m\u001B[48:2:1:2:3my\u001B[0;2;4;7mz")
            .all()
            .line(0)
            .orElseThrow();
    assertEquals(
        List.of(
            new Piece("x", child().withForeground(Hue.indexed(15)).withBackground(Hue.indexed(4))),
            new Piece("y", child().withBackground(Hue.rgb(1, 2, 3))),
            new Piece("z", child().withMarks(new Marks(false, true, false, true, true)))),
        line.pieces());
  }

  @Test
  void other_sequences_are_dropped_whole() {
    assertEquals(
        List.of("abcdefghi"),
        shown(
            "a\u001B[2J\u001B[?25lb\u001B]0;title\u0007c\u001B]8;;http://x\u001B\\d\u001BPq#0\u001B\\e",
            "\u001B(0f\u009B31;1Hg\u001B[38;5;300mh\u001B[99999999999999mi"));
  }

  @Test
  void a_sequence_that_never_ends_does_not_swallow_the_rest() {
    List<String> shown = shown("a\u001B]0;" + "x".repeat(5_000), "\nend\n");
    assertEquals("end", shown.get(shown.size() - 1));
  }

  @Test
  void stray_controls_become_pictures() {
    assertEquals(List.of("a␇b␈c␀"), shown("a\u0007b\bc\0"));
  }

  @Test
  void a_letter_beyond_the_basic_plane_may_be_split() {
    assertEquals(List.of("x□y"), shown("x\uD83D", "\uDE00y"));
  }

  @Test
  void a_line_that_never_ends_is_cut() {
    String text = shown("x".repeat(1_500), "y".repeat(1_500), "z").get(0);
    assertEquals(2_001, text.length());
    assertEquals("y…", text.substring(1_999));
  }

  @Test
  void everybodys_lines_keep_their_order_and_their_time() {
    Output output =
        Output.EMPTY
            .plus(ofSeconds(1), "a", false, "begun")
            .plus(ofSeconds(2), "b", true, "error\n")
            .plus(ofSeconds(3), "a", false, " and ended\nnext\n");
    assertEquals(List.of("begun and ended", "error", "next"), texts(output.all()));
    assertEquals(ofSeconds(1), output.all().line(0).orElseThrow().at());
    assertEquals(Ink.CHILD_ERROR, output.all().line(1).orElseThrow().pieces().get(0).style().ink());
    assertEquals(ofSeconds(3), output.of("a").line(1).orElseThrow().at());
  }

  @Test
  void old_lines_are_dropped() {
    Output output = Output.EMPTY;
    for (int i = 0; i < 3_000; i++) {
      output = output.plus(ofSeconds(i), "p", false, i + "\n");
    }
    assertEquals(1_000, output.of("p").first());
    assertEquals("1000", output.of("p").line(1_000).orElseThrow().text());
    output = output.plus(ofSeconds(0), "p", false, "x\n".repeat(20_000) + "open");
    assertEquals(13_000, output.all().first());
    assertEquals("open", output.all().line(23_000).orElseThrow().text());
  }
}
