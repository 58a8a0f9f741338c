package dev.interlock.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to be said, for readers of any language.
 *
 * @param english without a full stop
 * @param key what is said, whatever the language
 * @param parts what it is said about: names, numbers, lists of names, and other phrases
 */
public record Phrase(String english, String key, List<Object> parts) {

  public Phrase {
    parts = List.copyOf(parts);
  }

  /** This in English, and what it is about. */
  public static Phrase of(String key, String english, Object... parts) {
    return new Phrase(english, key, List.of(parts));
  }

  /** Several, one after the other. */
  static Phrase all(String separator, List<Phrase> phrases) {
    String english = String.join(separator, phrases.stream().map(Phrase::english).toList());
    return phrases.size() == 1 ? phrases.get(0) : Phrase.of("all", english, phrases);
  }

  /** The same with somebody's name before it, as its first part. */
  Phrase by(String who) {
    List<Object> more = new ArrayList<>(List.of(who));
    more.addAll(parts);
    return new Phrase(who + " " + english, key, more);
  }
}
