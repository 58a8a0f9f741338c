package dev.interlock.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CPython 3.11 says to the same texts. */
class ExpressionTest {

  private static final Place PLACE = new Place("play.json", 3, 10, "/main/0/if");
  private static final Map<String, Value> NAMES =
      Map.of(
          "n",
          Value.of(4),
          "word",
          Value.of("包子"),
          "dic",
          Value.of(Map.of("count", Value.of(2), "seats", Value.of(List.of(Value.of(7))))));

  private static Value value(String text) {
    List<Problem> problems = new ArrayList<>();
    Optional<Expression> parsed = Expression.parse(text, PLACE, problems);
    assertEquals(List.of(), problems);
    return parsed.orElseThrow().value(Scope.of(NAMES));
  }

  private static String repr(Value value) {
    String list = Value.of(List.of(value)).shown();
    return list.substring(1, list.length() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 + 2 * 3            | 7
          (1 + 2) * 3          | 9
          7 // -2              | -4
          -7 % 3               | 2
          7.5 // -2            | -4.0
          -7.5 % 2             | 0.5
          7 / 2                | 3.5
          4 / 2                | 2.0
          9007199254740993 / 1 | 9007199254740992.0
          0.1 + 0.2            | 0.30000000000000004
          1e3                  | 1000.0
          - -3                 | 3
          -True                | -1
          True + True          | 2
          2 - -1               | 3
          -9223372036854775808 | -9223372036854775808
          'a' + "b"            | 'ab'
          [1] + ['x']          | [1, 'x']
          'ab' * 2             | 'abab'
          3 * [0]              | [0, 0, 0]
          [1] * -1             | []
          1 == 1.0 == True     | True
          1 < 2 < 3            | True
          3 > 2 > 2            | False
          1 < 1.5              | True
          'ab' > 'a'           | True
          [1, 2] > [1]         | True
          [1] < [1, 'a']       | True
          not 1 == 2           | True
          not not 0            | False
          'a' in 'abc'         | True
          2 not in [1, 2.0]    | False
          'count' in dic       | True
          None is null         | True
          1 is True            | False
          n is not None        | True
          0 or 'x'             | 'x'
          0 and boom           | 0
          1 or boom            | 1
          'a' and []           | []
          1 or 0 and 0         | 1
          dic.count            | 2
          dic['count'] + 1     | 3
          dic.seats[-1]        | 7
          [1, 2, 3][-1]        | 3
          'ab'[-1]             | 'b'
          word[1]              | '子'
          'it''s' * 0          | ''
          "it's"               | "it's"
          '\\u5305\\n'         | '包\\n'
          """)
  void evaluates_as_python_does(String text, String shown) {
    assertEquals(shown, repr(value(text.replace("''s", ""))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          len(word)           | 2
          len(dic)            | 2
          len([])             | 0
          str(1.0) + str([1]) | '1.0[1]'
          str(None)           | 'None'
          str('a')            | 'a'
          int(' 12 ')         | 12
          int(-2.9)           | -2
          int('-3')           | -3
          int(True)           | 1
          float(' 1e3 ')      | 1000.0
          float('-inf')       | -inf
          min('ba')           | 'a'
          max([1, 2.0, True]) | 2.0
          min(3, 1, 2)        | 1
          range(3)            | [0, 1, 2]
          range(1, 8, 3)      | [1, 4, 7]
          range(3, 0, -1)     | [3, 2, 1]
          range(3, 0)         | []
          abs(-3)             | 3
          abs(-2.5)           | 2.5
          sum([1, 2.5])       | 3.5
          sum([[1], [2]], []) | [1, 2]
          """)
  void calls_the_functions_of_python(String text, String shown) {
    assertEquals(shown, repr(value(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 / 0         | ZeroDivisionError | division by zero
          1 // 0        | ZeroDivisionError | integer division or modulo by zero
          1 % 0         | ZeroDivisionError | integer modulo by zero
          1.0 / 0       | ZeroDivisionError | float division by zero
          1.0 // 0      | ZeroDivisionError | float floor division by zero
          1.0 % 0       | ZeroDivisionError | float modulo
          1 + 'a'       | TypeError | unsupported operand type(s) for +: 'int' and 'str'
          'a' + 1       | TypeError | can only concatenate str (not "int") to str
          [1] + 1       | TypeError | can only concatenate list (not "int") to list
          'a' * 'b'     | TypeError | can't multiply sequence by non-int of type 'str'
          'a' * 1.5     | TypeError | can't multiply sequence by non-int of type 'float'
          None - 1      | TypeError | unsupported operand type(s) for -: 'NoneType' and 'int'
          -'a'          | TypeError | bad operand type for unary -: 'str'
          1 < 'a'       | TypeError | '<' not supported between instances of 'int' and 'str'
          dic >= dic    | TypeError | '>=' not supported between instances of 'dict' and 'dict'
          [1] < ['a']   | TypeError | '<' not supported between instances of 'int' and 'str'
          1 in 'abc'    | TypeError | 'in <string>' requires string as left operand, not int
          'a' in 5      | TypeError | argument of type 'int' is not iterable
          [1][1]        | IndexError | list index out of range
          'abc'[-4]     | IndexError | string index out of range
          [1]['a']      | TypeError | list indices must be integers or slices, not str
          'abc'['a']    | TypeError | string indices must be integers, not 'str'
          None['a']     | TypeError | 'NoneType' object is not subscriptable
          dic['b']      | KeyError | 'b'
          dic[0]        | KeyError | 0
          dic[[1]]      | TypeError | unhashable type: 'list'
          [1] in dic    | TypeError | unhashable type: 'list'
          (5)[1 / 0]    | ZeroDivisionError | division by zero
          (1 / 0)[x]    | ZeroDivisionError | division by zero
          dic.b         | AttributeError | 'dict' object has no attribute 'b'
          n.b           | AttributeError | 'int' object has no attribute 'b'
          x             | NameError | name 'x' is not defined
          len(5)        | TypeError | object of type 'int' has no len()
          int('x')      | ValueError | invalid literal for int() with base 10: 'x'
          int('1.5')    | ValueError | invalid literal for int() with base 10: '1.5'
          float('x')    | ValueError | could not convert string to float: 'x'
          min([])       | ValueError | min() arg is an empty sequence
          max(1)        | TypeError | 'int' object is not iterable
          min(1, 'a')   | TypeError | '<' not supported between instances of 'str' and 'int'
          sum(['a'])    | TypeError | unsupported operand type(s) for +: 'int' and 'str'
          abs('a')      | TypeError | bad operand type for abs(): 'str'
          range('a')    | TypeError | 'str' object cannot be interpreted as an integer
          range(1,2,0)  | ValueError | range() arg 3 must not be zero
          9223372036854775807 + 1 | OverflowError | Python int too large to convert to C long
          int('9' * 30) | OverflowError | Python int too large to convert to C long
          int(float('inf')) | OverflowError | cannot convert float infinity to integer
          """)
  void raises_as_python_does(String text, String error, String message) {
    Raised raised = assertThrows(Raised.class, () -> value(text));
    assertEquals(error + " " + message, raised.error() + " " + raised.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``          | 11 | an expression is missing
          1 +         | 14 | a value is missing before the end
          a = 1       | 13 | `=` does not compare. Did you mean "=="?
          a && b      | 13 | unknown sign `&&`. Did you mean "and"?
          !a          | 11 | unknown sign `!`. Did you mean "not"?
          2 ** 3      | 13 | unknown sign `**`; there is no power
          a ? b       | 13 | unknown sign `?`
          'abc        | 11 | a text that never ends: ' is missing
          '\\x'       | 12 | unknown escape; there are \\\\ \\' \\" \\n \\t \\uXXXX
          (1          | 13 | `)` is missing before the end
          [1 2]       | 14 | `,` is missing before `2`
          1 2         | 13 | unexpected `2`
          1abc        | 11 | not a number: 1
          a is 1      | 16 | `is` is for None, True and False. Did you mean "=="?
          a not b     | 17 | `in` is missing before `b`
          len()       | 11 | len() takes 1 argument, not 0
          range()     | 11 | range() takes 1 to 3 arguments, not 0
          a.1         | 13 | a name is missing after `.`
          a.'b'       | 13 | a name is missing after `.`
          a(1)        | 11 | no function "a"; there are len, str, int, float, min, max, range, abs, sum, randint, random, choice
          a[0](1)     | 15 | only functions can be called
          9223372036854775808 | 11 | whole numbers have 64 bits
          """)
  void points_at_what_is_wrong(String text, int column, String what) {
    List<Problem> problems = new ArrayList<>();
    assertEquals(Optional.empty(), Expression.parse(text, PLACE, problems));
    assertEquals("[play.json:3:" + column + "  /main/0/if: " + what + "]", problems.toString());
  }

  @Test
  void teaches_the_words_for_signs_of_other_languages() {
    List<Problem> problems = new ArrayList<>();
    Expression.parse("a || b", PLACE, problems);
    assertEquals(
        "[play.json:3:13  /main/0/if: unknown sign `||`. Did you mean \"or\"?]",
        problems.toString());
  }

  @Test
  void suggests_the_function_that_was_meant() {
    List<Problem> problems = new ArrayList<>();
    Expression.parse("lenn(a)", PLACE, problems);
    assertEquals(Optional.of("len"), problems.get(0).suggestion());
  }

  @Test
  void knows_the_names_it_reads_and_whether_it_rolls() {
    Expression expression =
        Expression.parse("len(b) + a.c * fork[i].holder", PLACE, new ArrayList<>()).orElseThrow();
    assertEquals("[a, b, fork, i]", expression.names().toString());
    assertEquals(false, expression.rolls());
    assertEquals(
        true, Expression.parse("[randint(1, n)]", PLACE, new ArrayList<>()).orElseThrow().rolls());
  }

  @Test
  void asks_the_scope_for_the_nth_of_a_counted_name() {
    Scope scope =
        new Scope() {
          @Override
          public Optional<Value> find(String name) {
            return Optional.empty();
          }

          @Override
          public Optional<Value> find(String name, long index) {
            return Optional.of(Value.of(name + index));
          }
        };
    Expression expression = Expression.parse("fork[1 + 1]", PLACE, new ArrayList<>()).orElseThrow();
    assertEquals(Value.of("fork2"), expression.value(scope));
  }

  @Test
  void nests_only_as_deep_as_a_small_stack_bears() {
    List<Problem> problems = new ArrayList<>();
    Expression.parse("(".repeat(5000), PLACE, problems);
    assertEquals("[play.json:3:11  /main/0/if: too long: more than 1000 words]", problems + "");
    problems.clear();
    Expression.parse("(".repeat(500), PLACE, problems);
    assertEquals("[play.json:3:71  /main/0/if: nested too deeply]", problems + "");
  }
}
