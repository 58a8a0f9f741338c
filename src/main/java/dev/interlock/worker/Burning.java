package dev.interlock.worker;

/**
 * Burns processor time in a thread of its own, so that this process can meanwhile wait for its
 * parent's word, or notice that there will be none.
 */
final class Burning implements Runnable {

  private volatile boolean isOver;

  private Burning() {}

  /** Burns until it is told to end. */
  static Burning begin() {
    Burning burning = new Burning();
    Thread thread = new Thread(burning, "burning");
    thread.setDaemon(true);
    thread.start();
    return burning;
  }

  @Override
  public void run() {
    while (!isOver) {
      Thread.onSpinWait();
    }
  }

  void end() {
    isOver = true;
  }
}
