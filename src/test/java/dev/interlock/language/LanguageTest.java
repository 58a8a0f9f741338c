package dev.interlock.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void lets_the_locale_for_all_have_the_last_word() {
    assertEquals(Language.ENGLISH, Language.of(Map.of()));
    assertEquals(Language.CHINESE, Language.of(Map.of("LANG", "zh_CN.UTF-8")));
    assertEquals(
        Language.CHINESE, Language.of(Map.of("LANG", "de_DE.UTF-8", "LC_MESSAGES", "zh_TW.UTF-8")));
    assertEquals(
        Language.ENGLISH, Language.of(Map.of("LC_ALL", "C.UTF-8", "LC_MESSAGES", "zh_CN.UTF-8")));
    assertEquals(Language.CHINESE, Language.of(Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8")));
  }

  @Test
  void lets_the_user_have_the_last_word_where_the_terminal_can_show_it() {
    Map<String, String> chinese = Map.of("LANG", "zh_CN.GB2312");
    Optional<Language> none = Optional.empty();

    assertEquals(Language.CHINESE, Language.of(none, chinese, true));
    assertEquals(Language.ENGLISH, Language.of(Optional.of(Language.ENGLISH), chinese, true));
    assertEquals(Language.CHINESE, Language.of(Optional.of(Language.CHINESE), Map.of(), true));
    assertEquals(Language.ENGLISH, Language.of(Optional.of(Language.CHINESE), chinese, false));
  }
}
