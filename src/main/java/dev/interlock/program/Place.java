package dev.interlock.program;

/**
 * Where something stands in a scenario.
 *
 * @param file the file as the user named it
 * @param line from 1
 * @param column in characters, from 1
 * @param pointer JSON pointer (RFC 6901); empty for the whole document
 */
public record Place(String file, int line, int column, String pointer) {

  /** The same file and position, one level deeper. */
  public Place child(String key, int line, int column) {
    return new Place(file, line, column, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + "  " + (pointer.isEmpty() ? "/" : pointer);
  }
}
