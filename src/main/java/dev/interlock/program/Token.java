package dev.interlock.program;

/**
 * A word of an expression.
 *
 * @param text as written; for a text literal what it stands for
 * @param at where it begins, from 0
 */
record Token(Sort sort, String text, int at) {

  enum Sort {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  boolean is(String word) {
    return (sort == Sort.SIGN || sort == Sort.NAME) && text.equals(word);
  }

  /** As errors name it. */
  String shown() {
    if (sort == Sort.END) {
      return "the end";
    }
    return sort == Sort.TEXT ? "a text" : "`" + text + "`";
  }
}
