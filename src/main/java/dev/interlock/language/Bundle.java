package dev.interlock.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words by key, from a resource in UTF-8. */
final class Bundle {

  private Bundle() {}

  /**
   * The words in a resource of the same package as a class.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  static SortedMap<String, String> beside(Class<?> neighbour, String resource) {
    Properties read = new Properties();
    try (InputStream stream = neighbour.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> words = new TreeMap<>();
    for (String key : read.stringPropertyNames()) {
      words.put(key, read.getProperty(key));
    }
    return words;
  }
}
