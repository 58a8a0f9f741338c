package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasTest {

  private static Canvas frameAround(String text, int width) {
    return Canvas.paint(
        new Size(width, 3),
        brush -> {
          brush.text(1, 1, text, Ink.PLAIN);
          brush.frame(Ink.BORDER);
        });
  }

  @Test
  void a_wide_letter_never_breaks_a_border() {
    assertEquals(
        """
        ┌────┐
        │包子│
        └────┘""",
        frameAround("包子铺", 6).toString());
    assertEquals(
        """
        ┌───┐
        │包 │
        └───┘""",
        frameAround("包子铺", 5).toString());
  }

  @Test
  void overwriting_half_of_a_wide_letter_blanks_the_other_half() {
    Canvas first = Canvas.paint(new Size(4, 1), brush -> twice(brush, "包子", 0, "x"));
    Canvas second = Canvas.paint(new Size(4, 1), brush -> twice(brush, "包子", 1, "x"));
    Canvas shifted = Canvas.paint(new Size(4, 1), brush -> twice(brush, "包子", 1, "铺"));
    assertEquals("x 子", first.toString());
    assertEquals(" x子", second.toString());
    assertEquals(" 铺", shifted.toString());
  }

  private static void twice(Brush brush, String below, int column, String above) {
    brush.text(0, 0, below, Ink.PLAIN);
    brush.text(column, 0, above, Ink.PLAIN);
  }

  @Test
  void a_brush_cannot_leave_its_part() {
    Canvas canvas =
        Canvas.paint(
            new Size(7, 3),
            brush -> {
              Brush part = brush.within(new Area(2, 1, 3, 5));
              part.text(-1, 0, "abcdefgh", Ink.PLAIN);
              part.text(0, 1, "包子", Ink.PLAIN);
              part.text(0, 2, "lost", Ink.PLAIN);
              part.within(new Area(-2, 0, 2, 1)).text(0, 0, "lost", Ink.PLAIN);
            });
    assertEquals("\n  bcd\n  包", canvas.toString());
  }

  @Test
  void inks_are_kept_cell_by_cell() {
    Canvas canvas =
        Canvas.paint(
            new Size(6, 2),
            brush -> {
              brush.text(0, 0, "ab", Ink.ACTIVE);
              brush.text(2, 0, "铺", Ink.HOLDER);
              brush.reverse(0);
              brush.text(0, 1, "red", Style.of(Ink.CHILD).withForeground(Hue.indexed(1)));
            });
    assertEquals(List.of("AAHH##", "qqq..."), canvas.inks());
  }

  @Test
  void symbols_have_letters_for_plain_terminals() {
    Canvas canvas =
        Canvas.paint(new Size(12, 1), brush -> brush.text(0, 0, "┌─● ◌ ✗ █包é", Ink.PLAIN));
    assertEquals("+-R w X #包é", canvas.in(Glyphs.ASCII).toString());
  }

  @Test
  void a_picture_of_nothing_is_no_fault() {
    for (Size size : List.of(new Size(0, 0), new Size(0, 3), new Size(-1, 2), new Size(1, 1))) {
      Canvas canvas =
          Canvas.paint(
              size,
              brush -> {
                brush.frame(Ink.BORDER);
                brush.text(0, 0, "包", Ink.PLAIN);
                brush.reverse(0);
              });
      assertEquals(size, canvas.size());
    }
  }

  @Test
  void a_row_breaks_at_its_width_and_keeps_its_styles() {
    Row row = Row.of("abc", Ink.ACTIVE).plus("包子铺d", Ink.CHILD);
    assertEquals(
        List.of(
            Row.of("abc", Ink.ACTIVE).plus("", Ink.CHILD),
            Row.of("包子", Ink.CHILD),
            Row.of("铺d", Ink.CHILD)),
        row.broken(4));
    assertEquals(List.of(row), row.broken(10));
  }
}
