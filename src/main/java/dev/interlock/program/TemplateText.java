package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into what stands as it is and the expressions between <code>${</code> and } . */
final class TemplateText {

  private final String text;
  private final Place place;
  private final List<Problem> problems;
  private final List<Template> parts = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();

  private TemplateText(String text, Place place, List<Problem> problems) {
    this.text = text;
    this.place = place;
    this.problems = problems;
  }

  static Template parse(String text, Place place, List<Problem> problems) {
    return text.indexOf("${") < 0
        ? new Template.Fixed(Value.of(text))
        : new TemplateText(text, place, problems).parse();
  }

  private Template parse() {
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("$${", at)) {
        plain.append("${");
        at += 3;
      } else if (text.startsWith("${", at)) {
        flush();
        at = expression(at + 2);
      } else {
        plain.append(text.charAt(at++));
      }
    }
    flush();
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return parts.isEmpty() ? new Template.Fixed(Value.of("")) : new Template.Joined(parts);
  }

  private void flush() {
    if (plain.length() > 0) {
      parts.add(new Template.Fixed(Value.of(plain.toString())));
      plain.setLength(0);
    }
  }

  /** Adds the expression that begins there; gives where the text goes on. */
  private int expression(int from) {
    int end = end(from);
    if (end < 0) {
      String what = "`${` without its `}`; a literal `${` is written `$${`";
      problems.add(new Problem(Expression.inside(place, from - 2), what));
      return text.length();
    }
    Optional<Expression> parsed =
        Expression.parse(text.substring(from, end), place, from, problems);
    if (parsed.isPresent()) {
      parts.add(new Template.Computed(parsed.get()));
    }
    return end + 1;
  }

  /** The closing brace, which may not stand inside a quoted text; -1 if there is none. */
  private int end(int from) {
    char quote = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        at += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '}') {
        return at;
      }
    }
    return -1;
  }
}
