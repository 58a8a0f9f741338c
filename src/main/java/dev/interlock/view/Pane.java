package dev.interlock.view;

/** A part of the screen that can have the keys. */
public enum Pane {
  PROCESSES("processes"),
  LOCKS("locks"),
  QUEUES("queues"),
  DATA("data"),
  OUTPUT("output"),
  FINDINGS("findings");

  private final String title;

  Pane(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
