package dev.interlock.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Access;
import dev.interlock.model.ConditionFact;
import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.FileFact;
import dev.interlock.model.LockFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.RunFact;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every fact has a Chinese sentence, in {@code facts_zh.properties}. */
class SentencesTest {

  private static final Duration NONE = Duration.ZERO;
  private static final Duration WAIT = Duration.ofMillis(2_100);
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

  private static final SortedMap<String, String> PATTERNS =
      Bundle.beside(Sentences.class, "facts_zh.properties");
  private static final Sentences SENTENCES = new Sentences(PATTERNS);

  /** What a sentence need not tell. */
  private static final Map<String, List<String>> UNTOLD =
      new TreeMap<>(
          Map.of(
              "BarrierFact.ActionBegun", List.of("index", "waited"),
              "BarrierFact.Broken", List.of("why"),
              "ConditionFact", List.of("lock", "depth", "isNotified", "condition"),
              "FileFact.Opened", List.of("path"),
              "LockFact.Waived", List.of("verb"),
              "PipeFact", List.of("pipe"),
              "ProcessFact.Printed", List.of("stream"),
              "QueueFact", List.of("isPicklable")));

  @Test
  void every_fact_has_one() {
    NavigableSet<String> missing = new TreeSet<>(facts().keySet());
    missing.removeAll(PATTERNS.keySet());

    assertEquals("", String.join("\n", missing));
  }

  @Test
  void speak_of_what_a_fact_has_and_leave_nothing_out() {
    List<String> wrong = new ArrayList<>();
    facts()
        .forEach(
            (key, parts) -> {
              NavigableSet<String> told = new TreeSet<>();
              PATTERNS.forEach(
                  (other, pattern) -> {
                    if (other.equals(key) || other.startsWith(key + ".")) {
                      PLACE.matcher(pattern).results().map(it -> it.group(1)).forEach(told::add);
                    }
                    if (other.startsWith(key + ".")) {
                      told.add(other.substring(key.length() + 1));
                    }
                  });
              told.stream().filter(it -> !parts.contains(it)).forEach(it -> wrong.add(key + it));
              told.addAll(UNTOLD.getOrDefault(key, List.of()));
              told.addAll(UNTOLD.getOrDefault(key.replaceAll("\\..*", ""), List.of()));
              parts.stream()
                  .filter(it -> !told.contains(it))
                  .forEach(it -> wrong.add(key + " does not tell " + it));
            });
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void are_sentences_of_facts_that_there_are() {
    NavigableMap<String, List<String>> facts = facts();
    List<String> unknown =
        PATTERNS.keySet().stream()
            .filter(key -> key.matches("[A-Za-z]+Fact\\..*"))
            .filter(key -> !facts.containsKey(key.replaceAll("^(\\w+\\.\\w+).*", "$1")))
            .toList();

    assertEquals(List.of(), unknown);
  }

  @Test
  void choose_by_what_there_is() {
    assertSentence("p1 没有拿到 m", new LockFact.TimedOut("m", "p1", NONE));
    assertSentence("p1 不再等 m（等了 2.10 s）", new LockFact.TimedOut("m", "p1", WAIT));
    assertSentence("p1 释放了 m", new LockFact.Released("m", "p1", ""));
    assertSentence("p1 释放了 p2 持有的 m", new LockFact.Released("m", "p1", "p2"));
    assertSentence("p1 通知了 c，但没有进程在等", new ConditionFact.Notified("c", "m", "p1", List.of()));
    assertSentence(
        "p1 通知了 c：唤醒 p2、p3", new ConditionFact.Notified("c", "m", "p1", List.of("p2", "p3")));
    assertSentence("main 启动 p1", new ProcessFact.StartAsked("p1", Optional.of("main"), false));
    assertSentence("main 启动守护进程 p1", new ProcessFact.StartAsked("p1", Optional.of("main"), true));
    assertSentence("p1 不再 join p2（等了 2.10 s）", new ProcessFact.Joined("p1", "p2", false, WAIT));
  }

  @Test
  void show_parts_as_english_does() {
    assertSentence("p1 把 $1 放入 q", new QueueFact.ItemPut("q", "p1", Value.of("$1"), NONE));
    assertSentence("p1 已退出，退出码 -15（SIGTERM）", new ProcessFact.Exited("p1", -15));
    assertSentence("你向 p1 发送 SIGKILL", new ProcessFact.SignalSent("p1", Signal.KILL, ""));
    assertSentence("p1 等着写入 seats[0]", waits(Access.Deed.WRITE, Optional.of(Value.of(0))));
    assertSentence("p1 等着读取 seats", waits(Access.Deed.READ, Optional.empty()));
    assertSentence(
        "p1 让 n 保持原样：OverflowError：too big",
        new DataFact.Failed(
            "n", "p1", Optional.empty(), new Answer.Err("OverflowError", "too big")));
    assertSentence(
        "p1 把 空内容 写入 db", new FileFact.Written("db", "p1", new Content("", Optional.empty())));
    assertSentence("p1 等着替换 db", new FileFact.OpenWaits("db", "p1", Mode.REPLACE));
    assertSentence("速度 ×2", new RunFact.SpeedChanged(2));
    assertSentence("速度 ×0.5", new RunFact.SpeedChanged(0.5));
    assertSentence("结束：活着的进程都卡住了", new RunFact.Ended(RunFact.End.STUCK));
  }

  private static Fact waits(Access.Deed deed, Optional<Value> at) {
    return new DataFact.AccessWaits("seats", "p1", new Access(deed, at, Optional.empty()));
  }

  private static void assertSentence(String expected, Fact fact) {
    assertEquals(expected, SENTENCES.apply(fact));
  }

  /** The parts of every kind of fact. */
  private static NavigableMap<String, List<String>> facts() {
    NavigableMap<String, List<String>> facts = new TreeMap<>();
    collect(Fact.class, facts);
    return facts;
  }

  private static void collect(Class<?> type, Map<String, List<String>> facts) {
    if (type.isRecord()) {
      facts.put(
          Sentences.key(type),
          Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    } else if (type.isSealed() && Modifier.isInterface(type.getModifiers())) {
      for (Class<?> one : type.getPermittedSubclasses()) {
        collect(one, facts);
      }
    }
  }
}
