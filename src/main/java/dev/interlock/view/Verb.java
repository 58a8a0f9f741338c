package dev.interlock.view;

import java.util.List;

/**
 * A command of the palette.
 *
 * @param keys that do the same; empty: none do
 * @param slots what may follow its name, in order
 * @param needed how many of them must
 */
record Verb(String name, String keys, List<Slot> slots, int needed, Act act) {

  /** What it does, given what follows its name. */
  @FunctionalInterface
  interface Act {
    Pressed run(Desk desk, Look look, List<String> given);
  }

  /** The same as a key. */
  static Verb of(Binding binding) {
    Binding.Words words = binding.words();
    return new Verb(
        words.name(),
        words.shown(),
        List.of(),
        0,
        (desk, look, given) -> binding.press(desk, look));
  }

  String meaning(Scene scene) {
    return scene.say("means." + name);
  }
}
