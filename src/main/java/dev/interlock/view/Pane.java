package dev.interlock.view;

/** A part of the screen that can have the keys. */
public enum Pane {
  PROCESSES("pane.processes"),
  LOCKS("pane.locks"),
  QUEUES("pane.queues"),
  DATA("pane.data"),
  OUTPUT("pane.output"),
  TIMELINE("pane.timeline"),
  FINDINGS("pane.findings"),
  EXPECTATIONS("pane.expectations");

  private final String key;

  Pane(String key) {
    this.key = key;
  }

  String title(Texts texts) {
    return texts.say(key);
  }
}
