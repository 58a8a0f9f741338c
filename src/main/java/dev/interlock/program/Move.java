package dev.interlock.program;

/** What a machine wants from its host. Every move but {@link End} is answered by {@code resume}. */
public sealed interface Move {

  /**
   * Prints; answered at once with done.
   *
   * @param text with its line's end, if it has one
   */
  record Print(boolean toStderr, String text) implements Move {}

  /** Asks the kernel; answered with its answer. */
  record Ask(Call call) implements Move {}

  /** Tells the kernel, which does not answer; the host answers at once with done. */
  record Tell(Call call) implements Move {}

  /**
   * Touches a real file, which the kernel has granted. Answered with done, for a {@code READ} with
   * the file's raw text; what fails is an error ({@code FileNotFoundError}, {@code OSError}).
   *
   * @param file name of the resource
   * @param path as the kernel gave it
   * @param text what to write; empty for READ and TRUNCATE
   */
  record Disk(Op op, String file, String path, String text) implements Move {

    /** What to do with a file. */
    public enum Op {
      READ,
      /** Makes it empty; creates it if there is none. */
      TRUNCATE,
      /** Writes the text into the truncated file. */
      FILL,
      /** Writes a new file and renames it over the old one. */
      REPLACE
    }
  }

  /**
   * The last move.
   *
   * @param code exit code, 0 to 255
   * @param isAbrupt at once, without telling the kernel: {@code _exit}
   */
  record End(int code, boolean isAbrupt) implements Move {}
}
