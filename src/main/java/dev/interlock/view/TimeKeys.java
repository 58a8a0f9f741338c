package dev.interlock.view;

import static dev.interlock.view.Bind.letters;
import static dev.interlock.view.Bind.named;
import static dev.interlock.view.Bind.words;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Key.Name;
import java.util.List;

/** Keys that mean something else in the timeline. */
final class TimeKeys {

  private static final List<Where> TIMELINE = List.of(Where.TIMELINE);

  static final List<Binding> TABLE =
      List.of(
          new Binding(
              TIMELINE,
              letters("+-="),
              words("span", "+ -", Group.TIME, Pane.TIMELINE),
              Zoom::zoom),
          new Binding(
              TIMELINE,
              Bind.both(letters("hl"), named(Name.LEFT, Name.RIGHT)),
              words("moment", "h l", Group.TIME, Pane.TIMELINE),
              Zoom::move),
          new Binding(
              TIMELINE,
              named(Name.ESCAPE),
              Bind.quiet("undo", "esc", Group.ANSWER),
              (desk, look, key) -> Zoom.back(desk, look)));

  private TimeKeys() {}
}
