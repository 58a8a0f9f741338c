package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses an expression with Python's precedence. */
final class Parser {

  /** Deeper nesting would need more stack than a worker has. */
  private static final int DEEPEST = 60;

  /** More words in a row would need more stack than a worker has. */
  private static final int LONGEST = 1000;

  private final List<Token> tokens;
  private int next;
  private int depth;

  private Parser(String text) {
    tokens = Lexer.tokens(text);
  }

  /**
   * The whole text as one expression.
   *
   * @throws Mistake if it is none
   */
  static Ast parse(String text) {
    Parser parser = new Parser(text);
    if (parser.peek().sort() == Token.Sort.END) {
      throw new Mistake(0, "an expression is missing");
    }
    if (parser.tokens.size() > LONGEST) {
      throw new Mistake(0, "too long: more than " + LONGEST + " words");
    }
    Ast ast = parser.either();
    if (parser.peek().sort() != Token.Sort.END) {
      throw new Mistake(parser.peek().at(), "unexpected " + parser.peek().shown());
    }
    return ast;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean skip(String word) {
    boolean isThere = peek().is(word);
    next += isThere ? 1 : 0;
    return isThere;
  }

  private void need(String word) {
    if (!skip(word)) {
      throw new Mistake(peek().at(), "`" + word + "` is missing before " + peek().shown());
    }
  }

  private Ast either() {
    if (++depth > DEEPEST) {
      throw new Mistake(peek().at(), "nested too deeply");
    }
    Ast left = both();
    while (skip("or")) {
      left = new Ast.Either(true, left, both());
    }
    depth--;
    return left;
  }

  private Ast both() {
    Ast left = not();
    while (skip("and")) {
      left = new Ast.Either(false, left, not());
    }
    return left;
  }

  private Ast not() {
    int times = 0;
    while (skip("not")) {
      times++;
    }
    Ast ast = comparison();
    for (int i = 0; i < times; i++) {
      ast = new Ast.Not(ast);
    }
    return ast;
  }

  private Ast comparison() {
    Ast first = sum();
    List<Ast.Chain.Link> links = new ArrayList<>();
    for (String sign = comparing(); !sign.isEmpty(); sign = comparing()) {
      int at = peek().at();
      Ast right = sum();
      if (sign.startsWith("is") && !isSingleton(right)) {
        throw new Mistake(
            at,
            "`" + sign + "` is for None, True and False",
            Optional.of(sign.equals("is") ? "==" : "!="));
      }
      links.add(new Ast.Chain.Link(sign, right));
    }
    return links.isEmpty() ? first : new Ast.Chain(first, links);
  }

  private static boolean isSingleton(Ast ast) {
    return ast instanceof Ast.Literal literal
        && (literal.value() instanceof Value.None || literal.value() instanceof Value.Bool);
  }

  private String comparing() {
    Token token = peek();
    if (token.sort() != Token.Sort.SIGN && token.sort() != Token.Sort.NAME) {
      return "";
    }
    switch (token.text()) {
      case "==", "!=", "<", "<=", ">", ">=", "in" -> next++;
      case "is" -> {
        next++;
        return skip("not") ? "is not" : "is";
      }
      case "not" -> {
        next++;
        need("in");
        return "not in";
      }
      default -> {
        return "";
      }
    }
    return token.text();
  }

  private Ast sum() {
    Ast left = product();
    while (peek().is("+") || peek().is("-")) {
      String sign = tokens.get(next++).text();
      left = new Ast.Binary(sign, left, product());
    }
    return left;
  }

  private Ast product() {
    Ast left = unary();
    while (peek().is("*") || peek().is("/") || peek().is("//") || peek().is("%")) {
      String sign = tokens.get(next++).text();
      left = new Ast.Binary(sign, left, unary());
    }
    return left;
  }

  private Ast unary() {
    int times = 0;
    while (skip("-")) {
      times++;
    }
    if (times > 0 && peek().text().equals("9223372036854775808")) {
      next++;
      times--;
      return minus(new Ast.Literal(Value.of(Long.MIN_VALUE)), times);
    }
    return minus(postfix(), times);
  }

  private static Ast minus(Ast of, int times) {
    Ast ast = of;
    for (int i = 0; i < times; i++) {
      ast =
          ast instanceof Ast.Literal literal && Arithmetic.isNumber(literal.value()) && times == 1
              ? new Ast.Literal(Arithmetic.minus(literal.value()))
              : new Ast.Minus(ast);
    }
    return ast;
  }

  private Ast postfix() {
    Ast ast = atom();
    while (true) {
      if (skip(".")) {
        Token key = tokens.get(next);
        if (key.sort() != Token.Sort.NAME) {
          throw new Mistake(key.at(), "a name is missing after `.`");
        }
        next++;
        ast = new Ast.Field(ast, key.text());
      } else if (skip("[")) {
        ast = new Ast.Index(ast, either());
        need("]");
      } else if (peek().is("(")) {
        throw new Mistake(peek().at(), "only functions can be called");
      } else {
        return ast;
      }
    }
  }

  private Ast atom() {
    Token token = tokens.get(next);
    if (token.sort() == Token.Sort.NUMBER) {
      next++;
      return new Ast.Literal(number(token));
    }
    if (token.sort() == Token.Sort.TEXT) {
      next++;
      return new Ast.Literal(Value.of(token.text()));
    }
    if (token.sort() == Token.Sort.NAME) {
      return named(token);
    }
    if (skip("(")) {
      Ast inside = either();
      need(")");
      return inside;
    }
    if (skip("[")) {
      return list("]");
    }
    throw new Mistake(token.at(), "a value is missing before " + token.shown());
  }

  private Ast.Several list(String end) {
    List<Ast> items = new ArrayList<>();
    while (!skip(end)) {
      items.add(either());
      if (!peek().is(end)) {
        need(",");
      }
    }
    return new Ast.Several(List.copyOf(items));
  }

  private static Value number(Token token) {
    String text = token.text();
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return Value.of(Double.parseDouble(text));
    }
    try {
      return Value.of(Long.parseLong(text));
    } catch (NumberFormatException tooLarge) {
      throw new Mistake(token.at(), "whole numbers have 64 bits");
    }
  }

  private Ast named(Token token) {
    switch (token.text()) {
      case "true", "True" -> {
        next++;
        return new Ast.Literal(Value.of(true));
      }
      case "false", "False" -> {
        next++;
        return new Ast.Literal(Value.of(false));
      }
      case "null", "None" -> {
        next++;
        return new Ast.Literal(Value.none());
      }
      case "and", "or", "not", "in", "is" ->
          throw new Mistake(token.at(), "a value is missing before " + token.shown());
      case "if", "else", "lambda", "for" ->
          throw new Mistake(token.at(), token.shown() + " is not part of expressions");
      default -> next++;
    }
    return skip("(") ? call(token) : new Ast.Name(token.text(), token.at());
  }

  private Ast call(Token name) {
    for (Function function : Function.values()) {
      if (function.word().equals(name.text())) {
        Ast.Several arguments = list(")");
        int count = arguments.items().size();
        if (!function.takes(count)) {
          throw new Mistake(
              name.at(), name.text() + "() takes " + function.arity() + ", not " + count);
        }
        return new Ast.Apply(function, arguments);
      }
    }
    String lower = name.text().toLowerCase(Locale.ROOT);
    throw new Mistake(
        name.at(),
        "no function \"" + name.text() + "\"; there are " + String.join(", ", Function.words()),
        DidYouMean.among(lower, Function.words()));
  }
}
