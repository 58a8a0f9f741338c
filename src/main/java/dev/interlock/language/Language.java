package dev.interlock.language;

import dev.interlock.analysis.Phrase;
import dev.interlock.model.Fact;
import dev.interlock.view.Texts;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A language that the dashboard speaks. */
public enum Language {
  ENGLISH("words.properties"),
  CHINESE("words_zh.properties");

  private static final String CHINESE_LOCALE = "zh";

  private final String words;

  Language(String words) {
    this.words = words;
  }

  /** What the user's locale says about messages; English if it says nothing or names another. */
  public static Language of(Map<String, String> environment) {
    String locale = "";
    for (String name : new String[] {"LANG", "LC_MESSAGES", "LC_ALL"}) {
      String value = environment.getOrDefault(name, "");
      locale = value.isEmpty() ? locale : value;
    }
    return locale.startsWith(CHINESE_LOCALE) ? CHINESE : ENGLISH;
  }

  /**
   * The same, unless the user wishes for one.
   *
   * @param wide whether the terminal can show more than ASCII; else there are only English words
   */
  public static Language of(
      Optional<Language> wished, Map<String, String> environment, boolean wide) {
    return wide ? wished.orElseGet(() -> of(environment)) : ENGLISH;
  }

  /**
   * Its words, as they are in the resources.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  public Texts texts() {
    return new Texts(Bundle.beside(Texts.class, words), sentences(), phrases());
  }

  /** Facts and the analysis speak English by themselves. */
  private Function<Fact, String> sentences() {
    return this == ENGLISH
        ? Fact::sentence
        : new Sentences(Bundle.beside(Sentences.class, "facts_zh.properties"));
  }

  private Function<Phrase, String> phrases() {
    return this == ENGLISH
        ? Phrase::english
        : new Phrases(Bundle.beside(Phrases.class, "phrases_zh.properties"));
  }
}
