package dev.interlock;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages, and what the pure ones must not touch. */
class ArchitectureTest {

  private static final JavaClasses MAIN = classesBeside(Main.class);
  private static final JavaClasses TESTS = classesBeside(ArchitectureTest.class);

  private static final String[] PURE =
      packages("value model program kernel past analysis expect view text");

  /** Classes that a pure package must not know. */
  private static final List<String> IMPURE_CLASSES =
      List.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.Timer",
          "java.util.UUID");

  /** Members that a pure package must not use: clocks, dice, and what has no order of its own. */
  private static final List<String> IMPURE_MEMBERS =
      List.of(
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.identityHashCode",
          "java.lang.System.nanoTime",
          "java.time.Instant.now",
          "java.time.LocalDateTime.now",
          "java.util.HashMap.<init>",
          "java.util.HashSet.<init>",
          "java.util.IdentityHashMap.<init>",
          "java.util.Map.copyOf",
          "java.util.Set.copyOf",
          "java.util.WeakHashMap.<init>",
          "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.stream.Collectors.toUnmodifiableSet");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "value,",
    "model, value",
    "program, value",
    "kernel, model value",
    "past, model value",
    "analysis, model kernel value",
    "text, model kernel value",
    "view, model kernel past analysis value",
    "expect, model kernel program analysis value",
    "scenario, program model analysis expect value",
    "wire, model program value",
    "worker, wire program scenario value",
    "journal, model kernel value",
    "terminal, view",
    "language, view model analysis value",
    "shell, value model program kernel past analysis expect view text scenario wire journal",
    "cli, value model program kernel past analysis expect view text scenario wire journal terminal language shell"
  })
  void knows_only_what_is_further_in(String name, String further) {
    String inwards = further == null ? name : name + " " + further;
    noClasses()
        .that()
        .resideInAPackage("dev.interlock." + name + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "are ours, and not in one of: " + inwards,
                found ->
                    found.getPackageName().startsWith("dev.interlock")
                        && Stream.of(inwards.split(" "))
                            .noneMatch(
                                one -> inPackage(found.getPackageName(), "dev.interlock." + one))))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "com.googlecode.lanterna, terminal",
    "com.fasterxml.jackson.core, scenario wire worker journal",
    "com.fasterxml.jackson.databind, journal",
    "com.fasterxml.jackson.annotation, journal",
    "picocli, cli",
    "org.pcollections, model kernel past analysis expect view text shell"
  })
  void a_library_stays_where_it_belongs(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(home))
        .and()
        .doNotHaveFullyQualifiedName(library.equals("picocli") ? Main.class.getName() : "")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void the_pure_ring_knows_no_thread_and_no_world_outside() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.net..",
            "java.nio.file..",
            "java.nio.channels..",
            "java.util.concurrent..",
            "java.util.random..",
            "java.lang.reflect..",
            "sun..")
        .orShould()
        .dependOnClassesThat(
            describe("are clocks, dice, threads or processes", IMPURE_CLASSES::contains)
                .onResultOf(found -> found.getName()))
        .because("it must give the same answer in a replay")
        .check(MAIN);
  }

  @Test
  void the_pure_ring_reads_no_clock_throws_no_dice_and_keeps_order() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .accessTargetWhere(isOneOf(IMPURE_MEMBERS))
        .because("hash order differs from JVM to JVM, and a replay must be equal byte for byte")
        .check(MAIN);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("dev.interlock.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void only_the_edges_print() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("worker cli terminal"))
        .and()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .accessTargetWhere(isOneOf(List.of("java.lang.System.out", "java.lang.System.err")))
        .check(MAIN);
  }

  @Test
  void what_is_modelled_is_a_value() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(packages("model value"))
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .beFinal()
        .check(MAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "Manager",
    "Helper",
    "Util",
    "Utils",
    "Impl",
    "Handler",
    "Processor",
    "Data",
    "Info",
    "Service"
  })
  void no_class_is_named_for_nothing_in_particular(String suffix) {
    noClasses().should().haveSimpleNameEndingWith(suffix).check(MAIN);
  }

  /** Only the one that looks at a terminal from outside polls: a screen tells nobody it changed. */
  @Test
  void tests_wait_for_facts_and_not_for_time() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.interlock.e2e.Patience")
        .should()
        .accessTargetWhere(
            isOneOf(
                List.of(
                    "java.lang.Thread.sleep",
                    "java.util.concurrent.TimeUnit.sleep",
                    "java.util.concurrent.locks.LockSupport.parkNanos")))
        .check(TESTS);
  }

  /** Calls, references such as {@code Map::copyOf}, and uses of fields. */
  private static DescribedPredicate<JavaAccess<?>> isOneOf(List<String> members) {
    return describe(
        "is one of " + members,
        access -> members.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }

  private static boolean inPackage(String name, String root) {
    return name.equals(root) || name.startsWith(root + ".");
  }

  private static String[] packages(String names) {
    return Stream.of(names.split(" ")).map("dev.interlock.%s.."::formatted).toArray(String[]::new);
  }

  /** By place, because main and test classes share their packages. */
  private static JavaClasses classesBeside(Class<?> one) {
    return new ClassFileImporter()
        .importLocations(
            List.of(Location.of(one.getProtectionDomain().getCodeSource().getLocation())));
  }
}
