package dev.interlock.view;

import static dev.interlock.view.Bind.letters;
import static dev.interlock.view.Bind.named;
import static dev.interlock.view.Bind.words;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Key.Name;
import java.util.List;

/** Keys that answer what the screen asks. */
final class AnswerKeys {

  static final List<Binding> TABLE =
      List.of(
          new Binding(
              List.of(Where.CONFIRM),
              letters("yY"),
              words("yes", "y", Group.ANSWER),
              (desk, look, key) -> Deeds.yes(desk)),
          new Binding(
              List.of(Where.CONFIRM),
              letters("nN"),
              words("no", "n", Group.ANSWER),
              (desk, look, key) -> Deeds.back(desk, look)),
          new Binding(
              List.of(Where.PICKER),
              named(Name.ENTER),
              words("play", "enter", Group.ANSWER),
              (desk, look, key) -> Deeds.pick(desk, look)),
          new Binding(
              List.of(Where.MENU),
              named(Name.ENTER),
              words("choose", "enter", Group.ANSWER),
              (desk, look, key) -> Deeds.choose(desk)),
          new Binding(
              List.of(Where.TYPING),
              named(Name.ENTER),
              words("enter", "enter", Group.ANSWER),
              (desk, look, key) -> Typing.enter(desk, look)),
          new Binding(
              List.of(Where.TYPING),
              named(Name.TAB),
              Bind.hinted("turn", "tab", Group.ANSWER, Typing::tabHint),
              (desk, look, key) -> Typing.tab(desk, look)),
          new Binding(
              List.of(Where.TYPING),
              named(Name.UP, Name.DOWN),
              Bind.quiet("suggestion", "↑ ↓", Group.ANSWER),
              Typing::step),
          new Binding(
              List.of(Where.TYPING),
              List.of(Key.of(Name.ESCAPE), Key.ctrl('c'), Key.ctrl('g')),
              words("cancel", "esc", Group.ANSWER),
              (desk, look, key) -> Deeds.back(desk, look)),
          new Binding(
              List.of(Where.HELP, Where.INSPECTOR, Where.MENU),
              letters("q?"),
              words("back", "esc", Group.ANSWER),
              (desk, look, key) -> Deeds.back(desk, look)));

  private AnswerKeys() {}
}
