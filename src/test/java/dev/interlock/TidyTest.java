package dev.interlock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The house style, as far as it can be counted. */
class TidyTest {

  private static final int METHOD_LINES = 40;
  private static final int FILE_LINES = 300;
  private static final int PARAMETERS = 5;
  private static final int LINE_COMMENTS_PER_HUNDRED = 4;

  private static final Path SOURCES = Path.of("src");
  private static final Set<String> TEXT_FILES = Set.of("java", "sh", "py", "md", "xml", "json");
  private static final Set<String> TOP_LEVEL =
      Set.of("pom.xml", "src", "scenarios", "README.md", "run.sh", "target");

  /** Put together here so that this file does not trip over itself. */
  private static final Pattern PUT_OFF =
      Pattern.compile(
          "\\b(TO"
              + "DO|FIX"
              + "ME|XX"
              + "X|HA"
              + "CK)\\b|(?i:\\bfor "
              + "now\\b|not "
              + "yet done)");

  private static final Pattern ONE_MACHINE =
      Pattern.compile("/wo" + "rk/|/tmp/w" + "t/|/ro" + "ot/|/home/\\w");

  /** Literals and block comments first, so that what looks like a line comment is one. */
  private static final Pattern LINE_COMMENT =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'"
              + "|/\\*(?s:.*?)\\*/|(?<line>//)[^\n]*");

  @Test
  void methods_are_short_and_take_few_parameters() throws IOException {
    List<String> found = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask parser =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(javaFiles()));
      SourcePositions positions = Trees.instance(parser).getSourcePositions();
      for (CompilationUnitTree unit : parser.parse()) {
        new Methods(unit, positions, found).scan(unit, null);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void files_are_short() throws IOException {
    assertEquals(List.of(), javaFiles().stream().filter(file -> lines(file) > FILE_LINES).toList());
  }

  @Test
  void line_comments_are_rare() throws IOException {
    assertEquals(
        List.of(),
        javaFiles().stream()
            .filter(
                file ->
                    lineComments(text(file)) * 100
                        > LINE_COMMENTS_PER_HUNDRED * Math.max(100, lines(file)))
            .toList());
  }

  @Test
  void nothing_is_put_off() throws IOException {
    assertEquals(List.of(), textFiles().stream().flatMap(file -> hits(file, PUT_OFF)).toList());
  }

  @Test
  void nothing_names_one_machine() throws IOException {
    assertEquals(List.of(), textFiles().stream().flatMap(file -> hits(file, ONE_MACHINE)).toList());
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    List<Path> silent =
        javaFiles().stream()
            .filter(file -> file.startsWith(SOURCES.resolve("main")))
            .map(file -> file.resolveSibling("package-info.java"))
            .distinct()
            .filter(
                file ->
                    !Files.exists(file)
                        || !text(file).startsWith("/**")
                        || !text(file).contains("\n@NullMarked\n"))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void the_top_level_is_bare() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(""))) {
      assertEquals(
          List.of(),
          top.map(Path::toString)
              .filter(name -> !name.startsWith(".") && !TOP_LEVEL.contains(name))
              .toList());
    }
  }

  private static List<Path> javaFiles() throws IOException {
    return files(SOURCES).filter(file -> extension(file).equals("java")).toList();
  }

  private static List<Path> textFiles() throws IOException {
    return Stream.of(files(SOURCES), Stream.of("run.sh", "pom.xml", "README.md").map(Path::of))
        .flatMap(all -> all)
        .filter(file -> Files.exists(file) && TEXT_FILES.contains(extension(file)))
        .toList();
  }

  private static Stream<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(file + " cannot be read", unreadable);
    }
  }

  private static long lines(Path file) {
    return text(file).lines().count();
  }

  private static long lineComments(String text) {
    return LINE_COMMENT
        .matcher(text)
        .results()
        .filter(match -> text.startsWith("//", match.start()))
        .count();
  }

  private static Stream<String> hits(Path file, Pattern pattern) {
    return pattern.matcher(text(file)).results().map(match -> file + ": " + match.group());
  }

  /** Collects the methods of one file that are too long or ask for too much. */
  private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      LineMap map = unit.getLineMap();
      long first = map.getLineNumber(beginning(method));
      long last = map.getLineNumber(positions.getEndPosition(unit, method));
      String place = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
      if (last - first + 1 > METHOD_LINES) {
        found.add(place + " has " + (last - first + 1) + " lines");
      }
      if (method.getParameters().size() > PARAMETERS) {
        found.add(place + " has " + method.getParameters().size() + " parameters");
      }
      return super.visitMethod(method, null);
    }

    /** Where the signature begins, after the annotations, which may hold a table of cases. */
    private long beginning(MethodTree method) {
      if (method.getReturnType() != null) {
        return positions.getStartPosition(unit, method.getReturnType());
      }
      long modifiers = positions.getEndPosition(unit, method.getModifiers());
      return modifiers == Diagnostic.NOPOS ? positions.getStartPosition(unit, method) : modifiers;
    }
  }
}
