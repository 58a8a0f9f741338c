package dev.interlock.language;

import dev.interlock.model.Fact;
import dev.interlock.model.Pending;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.Signal;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Facts as sentences of another language, by a pattern for each kind of fact. In a pattern {@code
 * {child}} stands for that part of the fact, {@code {access.at}} for a part of a part. A pattern
 * whose key has a part's name behind it is for facts where that part is there: true, not 0, not
 * empty.
 */
final class Sentences implements Function<Fact, String> {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)}");

  private final Map<String, String> patterns;

  Sentences(SortedMap<String, String> patterns) {
    this.patterns = patterns;
  }

  @Override
  public String apply(Fact fact) {
    return PLACE
        .matcher(pattern((Record) fact))
        .replaceAll(place -> Matcher.quoteReplacement(filled(place, fact)));
  }

  /** {@code LockFact.Granted}. */
  static String key(Class<?> fact) {
    Class<?> family = fact.getEnclosingClass();
    return (family == null ? "" : family.getSimpleName() + ".") + fact.getSimpleName();
  }

  private String pattern(Record fact) {
    String key = key(fact.getClass());
    for (RecordComponent part : fact.getClass().getRecordComponents()) {
      String special = key + "." + part.getName();
      if (patterns.containsKey(special) && isThere(part(fact, part.getName()))) {
        return word(special);
      }
    }
    return word(key);
  }

  private String word(String key) {
    String word = patterns.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return word;
  }

  private String filled(MatchResult place, Fact fact) {
    Object found = fact;
    String name = "";
    for (String part : place.group(1).split("\\.", -1)) {
      found = part((Record) found, part);
      name = part;
    }
    return shown(name, found);
  }

  private static Object part(Record whole, String name) {
    try {
      return whole.getClass().getMethod(name).invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no " + name + " in " + whole, e);
    }
  }

  private static boolean isThere(Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.isPresent();
    }
    if (part instanceof Collection<?> many) {
      return !many.isEmpty();
    }
    return !part.equals(false)
        && !part.equals(0)
        && !part.equals("")
        && !part.equals(Duration.ZERO);
  }

  private String shown(String name, Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.map(it -> shown(name, it)).orElse("");
    }
    if (part instanceof Value value) {
      return name.equals("at") ? Value.of(List.of(value)).shown() : value.shown();
    }
    if (part instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
    if (part instanceof Boolean answer) {
      return answer ? word(name) : "";
    }
    return part instanceof Number number ? number(name, number) : thing(name, part);
  }

  private static String number(String name, Number number) {
    if (name.equals("code")) {
      for (Signal signal : Signal.values()) {
        if (number.intValue() == -signal.number()) {
          return number + "（" + signal.title() + "）";
        }
      }
    }
    return number.toString().replaceAll("\\.0$", "");
  }

  private String thing(String name, Object part) {
    if (part instanceof Duration length) {
      return length(name, length);
    }
    if (part instanceof Content content) {
      return content.text().isEmpty() ? word("nothing") : content.text().strip();
    }
    if (part instanceof Pending pending) {
      return pending.written();
    }
    if (part instanceof Answer answer) {
      return answer instanceof Answer.Err error ? "：" + error.error() + "：" + error.message() : "";
    }
    if (part instanceof Signal signal) {
      return signal.title();
    }
    return part instanceof Enum<?> one
        ? word(one.getDeclaringClass().getSimpleName() + "." + one.name())
        : part.toString().strip();
  }

  /** A wait is told in passing, and only if there was one. */
  private String length(String name, Duration length) {
    String seconds = String.format(Locale.ROOT, "%.2f s", length.toNanos() / 1e9);
    if (!name.equals("waited")) {
      return seconds;
    }
    return length.isZero() ? "" : word("waited").replace("{0}", seconds);
  }
}
