package dev.interlock.view;

import dev.interlock.model.Item;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Locale;

/** Data in few words: never more than a row can show. */
final class Content {

  /** No row is wider. */
  private static final int MOST = 400;

  private Content() {}

  /** As Python writes it, texts in quotes. */
  static String of(Value value) {
    String list = Value.of(List.of(value)).shown();
    return cut(list.substring(1, list.length() - 1));
  }

  /** The beginning of a text. */
  static String cut(String text) {
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }

  /** Items as Python prints them, the oldest first. */
  static String of(Iterable<Item> items) {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      text.append(text.isEmpty() ? "" : " ").append(cut(item.value().shown()));
      if (text.length() > MOST) {
        break;
      }
    }
    return text.toString().replace('\n', ' ');
  }

  /** A number of bytes: {@code 812 B}, {@code 64.0 kB}. */
  static String bytes(long count) {
    return count < 1_000 ? count + " B" : String.format(Locale.ROOT, "%.1f kB", count / 1_000.0);
  }
}
