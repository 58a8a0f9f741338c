package dev.interlock.view;

import dev.interlock.model.SharedValue;
import dev.interlock.model.SharedValue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is in a shared value, array, dictionary, list or namespace, and who has it. */
final class ValuePlate {

  private ValuePlate() {}

  static Plate of(SharedValue value, Scene scene, int width) {
    Row name = Row.of(" " + value.name() + " ", Ink.PLAIN);
    Row content =
        Row.of(kind(value, scene), Ink.DIM)
            .plus(Content.of(value.content()).replace('\n', ' '), Ink.TITLE);
    List<Row> full = new ArrayList<>();
    full.add(name.plus(content).fit(width));
    value
        .opener()
        .ifPresent(
            it ->
                full.add(
                    Row.of(
                            "   ● " + scene.say("plate.updates", it.waiter().child()) + " ",
                            Ink.HOLDER)
                        .plus(scene.age(it.waiter().since()), Ink.HOLDER)
                        .fit(width)));
    full.addAll(
        Crowd.rows(
            scene.say("plate.waits"),
            value.line().stream().map(SharedValue.Wish::waiter).toList(),
            scene,
            width));
    String opener = value.opener().map(it -> "● " + it.waiter().child() + " ").orElse("");
    Row compact = name.plus(opener, Ink.HOLDER).plus(content).fit(width);
    return new Plate(full, compact, AccessLog.figures(value.name(), scene));
  }

  private static String kind(SharedValue value, Scene scene) {
    String kind = scene.say("kind." + value.kind().name().toLowerCase(Locale.ROOT));
    boolean isShared = value.kind() == Kind.VALUE || value.kind() == Kind.ARRAY;
    String lock =
        value
            .lock()
            .map(it -> it.equals(value.name() + ".lock") ? "" : scene.say("plate.with-lock", it))
            .orElse(isShared ? scene.say("plate.no-lock") : "");
    return kind + lock + "  ";
  }
}
