package dev.interlock.wire;

/** What holds for every line between parent and child. */
public final class Wire {

  /** The first byte of a request, which no line of output may begin with. */
  public static final char MARK = 0x1e;

  /** The longest line, its mark and its line feed included, in bytes of UTF-8. */
  public static final int LONGEST_LINE = 1 << 20;

  /** The error that answers a line which is no request. */
  public static final String PROTOCOL_ERROR = "ProtocolError";

  /** Stands in a request that names no resource. */
  static final String NOTHING = "-";

  /** Option of every request: JSON pointer of the step that asks. */
  static final String STEP = "step";

  private Wire() {}
}
