package dev.interlock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsideTest {

  private final PrintStream real = System.err;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  AsideTest() {
    System.setErr(new PrintStream(screen, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveBack() {
    System.setErr(real);
  }

  private String printed() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_is_printed_meanwhile_comes_afterwards_and_once() {
    System.err.print("before,");
    Aside aside = Aside.begin();
    System.err.print("meanwhile,");
    assertEquals("before,", printed());
    aside.close();
    System.err.print("after");
    aside.close();
    assertEquals("before,meanwhile,after", printed());
  }

  @Test
  void an_endless_complaint_is_cut() {
    Aside aside = Aside.begin();
    System.err.print("x".repeat(60_000));
    System.err.print("y".repeat(60_000));
    System.err.write('z');
    aside.close();
    assertEquals("x".repeat(60_000) + "y".repeat(5_536), printed());
  }
}
