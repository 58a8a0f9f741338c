package dev.interlock.view;

import static dev.interlock.view.Bind.LISTS;
import static dev.interlock.view.Bind.PANES;
import static dev.interlock.view.Bind.both;
import static dev.interlock.view.Bind.letters;
import static dev.interlock.view.Bind.named;
import static dev.interlock.view.Bind.quiet;
import static dev.interlock.view.Bind.words;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Key.Name;
import java.util.List;

/** Keys that go from pane to pane and move within one. */
final class PaneKeys {

  static final List<Binding> TABLE =
      List.of(
          new Binding(
              PANES,
              named(Name.TAB, Name.BACK_TAB),
              words("pane", "tab", Group.PANES),
              Deeds::nextPane),
          new Binding(
              PANES,
              letters("123456789"),
              quiet("numbered", "1-9", Group.PANES),
              Deeds::numberedPane),
          new Binding(
              PANES,
              letters("z"),
              words("zoom", "z", Group.PANES),
              (desk, look, key) -> Pressed.only(desk.zoomed(!desk.focus().zoomed()))),
          new Binding(
              PANES,
              letters("s"),
              words("sort", "s", Group.PANES, Pane.PROCESSES),
              (desk, look, key) -> Deeds.sort(desk, look)),
          new Binding(
              LISTS,
              both(letters("jk"), named(Name.DOWN, Name.UP)),
              quiet("move", "j k", Group.PANES),
              Moves::step),
          new Binding(
              LISTS,
              both(letters("gG"), named(Name.HOME, Name.END)),
              quiet("ends", "g G", Group.PANES),
              Moves::toEnd),
          new Binding(
              LISTS,
              named(Name.PAGE_UP, Name.PAGE_DOWN),
              quiet("page", "PgUp PgDn", Group.PANES),
              Moves::page),
          new Binding(
              PANES,
              letters("m"),
              quiet("mouse", "m", Group.PANES),
              (desk, look, key) -> Deeds.mouse(desk, look)));

  private PaneKeys() {}
}
