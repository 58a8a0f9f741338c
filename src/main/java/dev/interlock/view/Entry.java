package dev.interlock.view;

import dev.interlock.value.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the palette.
 *
 * @param before the words that are complete
 * @param word the one that is being typed; it may be empty
 */
record Entry(List<String> before, String word) {

  /** Something that the word may become. */
  record Suggestion(String text, String keys, String meaning) {}

  static Entry of(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.stripLeading().split(" +", -1)));
    String last = words.remove(words.size() - 1);
    return new Entry(words, last);
  }

  private Optional<Verb> verb() {
    return before.isEmpty() ? Verbs.named(word) : Verbs.named(before.get(0));
  }

  /** What the word may become, the likeliest first. */
  List<Suggestion> suggestions(Scene scene) {
    List<Suggestion> all = before.isEmpty() ? verbs(scene) : choices(scene);
    String typed = Passage.lower(word);
    return all.stream()
        .filter(it -> rank(Passage.lower(it.text()), typed) < 4)
        .sorted(Comparator.comparingInt(it -> rank(Passage.lower(it.text()), typed)))
        .toList();
  }

  private static List<Suggestion> verbs(Scene scene) {
    return Verbs.all().stream()
        .map(verb -> new Suggestion(verb.name(), verb.keys(), verb.meaning(scene)))
        .toList();
  }

  private List<Suggestion> choices(Scene scene) {
    return verb().filter(verb -> before.size() <= verb.slots().size()).stream()
        .flatMap(verb -> verb.slots().get(before.size() - 1).choices(scene).stream())
        .map(choice -> new Suggestion(choice.text(), "", choice.meaning()))
        .toList();
  }

  /** 0: the same, 1: begins with it, 2: contains it, 3: has its letters in order, 4: has not. */
  private static int rank(String text, String typed) {
    if (text.equals(typed)) {
      return 0;
    }
    if (text.contains(typed)) {
      return text.startsWith(typed) ? 1 : 2;
    }
    int at = 0;
    for (int i = 0; i < text.length() && at < typed.length(); i++) {
      at += text.charAt(i) == typed.charAt(at) ? 1 : 0;
    }
    return at == typed.length() ? 3 : 4;
  }

  /** The line with the word replaced, ready for what may follow. */
  String completed(String text) {
    List<String> words = new ArrayList<>(before);
    words.add(text);
    Entry whole = new Entry(before, text);
    boolean more = whole.verb().filter(verb -> verb.slots().size() > before.size()).isPresent();
    return String.join(" ", words) + (more ? " " : "");
  }

  /** Does what stands there, or says what is wrong with it. */
  Done done(Desk desk, Look look) {
    Scene scene = look.scene();
    List<String> words = new ArrayList<>(before);
    words.add(word);
    words.removeIf(String::isEmpty);
    if (words.isEmpty()) {
      return Done.wrong(scene.say("palette.empty"));
    }
    Optional<Verb> verb = Verbs.named(words.get(0));
    if (verb.isEmpty()) {
      List<String> names = Verbs.all().stream().map(Verb::name).toList();
      String unknown = scene.say("palette.unknown", words.get(0));
      return Done.wrong(unknown + meant(words.get(0), names, scene));
    }
    return done(verb.get(), arguments(words, verb.get()), desk, look);
  }

  /** A text takes all that is left of the line. */
  private static List<String> arguments(List<String> words, Verb verb) {
    List<String> given = new ArrayList<>(words.subList(1, words.size()));
    int text = verb.slots().indexOf(Slot.TEXT);
    if (text >= 0 && given.size() > text) {
      String rest = String.join(" ", given.subList(text, given.size()));
      given = new ArrayList<>(given.subList(0, text));
      given.add(rest);
    }
    return given;
  }

  private static Done done(Verb verb, List<String> given, Desk desk, Look look) {
    Scene scene = look.scene();
    if (given.size() < verb.needed()) {
      Slot slot = verb.slots().get(given.size());
      return Done.wrong(scene.say("palette.needs", verb.name(), what(slot, scene)));
    }
    if (given.size() > verb.slots().size()) {
      return Done.wrong(scene.say("palette.too-much", verb.name(), given.get(verb.slots().size())));
    }
    List<String> read = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Slot slot = verb.slots().get(i);
      Optional<String> value = slot.read(given.get(i), scene);
      if (value.isEmpty()) {
        List<String> known = slot.choices(scene).stream().map(Slot.Choice::text).toList();
        String wrong = scene.say("palette.expected", what(slot, scene), given.get(i));
        return Done.wrong(wrong + meant(given.get(i), known, scene));
      }
      read.add(value.get());
    }
    return new Done(Optional.of(verb.act().run(desk, look, read)), "");
  }

  private static String what(Slot slot, Scene scene) {
    return scene.say("slot." + Slot.lower(slot));
  }

  private static String meant(String wanted, List<String> known, Scene scene) {
    return DidYouMean.among(wanted, known).map(it -> scene.say("palette.meant", it)).orElse("");
  }

  /**
   * What came of it.
   *
   * @param pressed empty: nothing was done
   * @param complaint why not
   */
  record Done(Optional<Pressed> pressed, String complaint) {

    static Done wrong(String complaint) {
      return new Done(Optional.empty(), complaint);
    }
  }
}
