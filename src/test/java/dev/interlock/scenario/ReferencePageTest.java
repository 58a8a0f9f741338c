package dev.interlock.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.program.Kind;
import dev.interlock.program.Problem;
import dev.interlock.program.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about scenarios and the loader say the same. */
class ReferencePageTest {

  private static final Path PAGE = Path.of("src/site/markdown/scenarios.md");
  private static final Map<String, String> CHAPTERS = chapters();
  private static final String STAGE = blocks("Steps", "json stage").get(0);

  /** What stands under each heading. */
  private static Map<String, String> chapters() {
    try {
      Map<String, String> chapters = new TreeMap<>();
      for (String chapter : Files.readString(PAGE).split("(?m)^## ", -1)) {
        chapters.put(chapter.lines().findFirst().orElse(""), chapter);
      }
      return chapters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String chapter(String heading) {
    return CHAPTERS.getOrDefault(heading, "");
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  private static List<String> blocks(String heading, String language) {
    String pattern = "(?ms)^```" + language + "\n(.*?)^```$";
    return found(Pattern.compile(pattern), chapter(heading)).toList();
  }

  /** The objects in code font, outside blocks. */
  private static List<String> objects(String heading) {
    String prose = chapter(heading).replaceAll("(?ms)^```.*?^```$", "");
    return found(Pattern.compile("`(\\{ \".*?\\})`"), prose).toList();
  }

  private static Set<String> words(String text) {
    return found(Pattern.compile("`\"?([a-z_]+)\"?`"), text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> problems(String text) {
    return Loader.load("page", text.getBytes(UTF_8), Map.of()).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  static List<String> wholeScenarios() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return Stream.of(
            blocks("An example", "json scenario").stream(),
            Stream.of(STAGE),
            found(Pattern.compile("(?ms)^```json\n(.*?)^```$"), readme))
        .flatMap(it -> it)
        .toList();
  }

  static List<String> steps() {
    return objects("Steps");
  }

  static List<String> resources() {
    return objects("Resources").stream().filter(it -> it.contains("kind")).toList();
  }

  static List<String> processes() {
    return objects("Processes");
  }

  static List<String> expectations() {
    return objects("expect").stream().filter(it -> !it.contains("{ \"min\"")).toList();
  }

  static List<String> expressions() {
    return found(Pattern.compile("(?m)^\\| [a-z]+ \\| (`.*)\\|$"), chapter("Expressions"))
        .flatMap(cell -> found(Pattern.compile("`([^`]+)`"), cell))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("wholeScenarios")
  void loads_each_whole_scenario(String text) {
    assertEquals(List.of(), problems(text));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void loads_each_step_on_its_stage(String step) {
    assertEquals(
        List.of(), problems(STAGE.replace("\"main\": []", "\"main\": [" + step + "]")), step);
  }

  /** Whatever it comes to, nobody is asked for what it does not have. */
  @ParameterizedTest
  @MethodSource("steps")
  void plays_each_step_on_its_stage(String step) {
    String expect =
        """
        { "expect": { "output": [ { "matches": "^(Attribute|Name|Type)Error", "count": 0,
                                    "stream": "both" } ] },
        """;
    String before =
        "{ \"start\": [ \"p\", \"buyer\" ] }, { \"send\": \"left\", \"value\": \"hello\" }, ";
    String play =
        STAGE
            .replaceFirst("\\{", quoted(expect))
            .replace("\"main\": []", "\"main\": [ " + before + step + " ]");
    Loaded loaded = Loader.load("page", play.getBytes(UTF_8), Map.of());

    assertEquals(List.of(), Rehearsal.failures(loaded.scenario().orElseThrow(), 1), step);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void loads_each_resource(String resource) {
    String text =
        """
        { "resources": { "mutex": { "kind": "lock" }, "it": %s },
          "procedures": { "search": [] }, "main": [] }
        """;
    assertEquals(List.of(), problems(text.formatted(resource)), resource);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void loads_each_process(String process) {
    assertEquals(List.of(), problems("{ \"processes\": { \"it\": " + process + " } }"));
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void loads_each_expectation(String expect) {
    assertEquals(
        List.of(), problems(STAGE.replaceFirst("\\{", "{ \"expect\": " + quoted(expect) + ",")));
  }

  private static String quoted(String replacement) {
    return replacement.replace("\\", "\\\\").replace("$", "\\$");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void loads_each_expression(String expression) {
    String text = expression.replace("\\", "\\\\").replace("\"", "\\\"");
    String step = "{ \"if\": \"" + text + "\", \"then\": [] }";
    assertEquals(
        List.of(), problems(STAGE.replace("\"main\": []", "\"main\": [" + step + "]")), expression);
  }

  @Test
  void has_examples_of_every_sort() throws IOException {
    assertEquals(
        List.of(3, 2, true, true, true),
        List.of(
            wholeScenarios().size(),
            processes().size(),
            resources().size() >= 4,
            expectations().size() >= 10,
            expressions().size() >= 40));
  }

  @Test
  void shows_every_verb() {
    Set<String> shown =
        steps().stream()
            .flatMap(step -> found(Pattern.compile("\"([a-z_]+)\":"), step))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        List.of(),
        Arrays.stream(Verb.values())
            .filter(verb -> verb.isStep() && !shown.contains(verb.json()))
            .toList());
  }

  @Test
  void shows_every_kind() {
    String shown = String.join("\n", resources());

    assertEquals(
        List.of(),
        Kind.names().stream().filter(kind -> !shown.contains('"' + kind + '"')).toList());
  }

  @Test
  void names_every_finding_and_every_cause_on_a_page_of_their_own() throws IOException {
    Set<String> named = words(Files.readString(Path.of("src/site/markdown/findings.md")));
    Stream<String> kinds = Arrays.stream(Finding.Kind.values()).map(Finding.Kind::json);
    Stream<String> causes = Arrays.stream(Cause.Kind.values()).map(Cause.Kind::json);

    assertEquals(
        List.of(), Stream.concat(kinds, causes).filter(it -> !named.contains(it)).toList());
  }

  @Test
  void lists_what_is_reserved() {
    List<String> reserved =
        problems("{ \"main\": [], \"playback\": [], \"expect\": { \"always\": [ \"1\" ] } }");

    assertEquals(
        List.of(
            "page:1:15  /playback: \"playback\" is not supported yet",
            "page:1:43  /expect/always: \"always\" is not supported yet"),
        reserved);
    assertEquals(true, words(chapter("Reserved")).containsAll(List.of("playback", "always")));
  }
}
