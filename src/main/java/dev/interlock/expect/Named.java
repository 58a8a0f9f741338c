package dev.interlock.expect;

import java.util.List;

/**
 * A process or resource that an expectation names.
 *
 * @param name as written: {@code buyer}, {@code buyer-3}, {@code main}
 * @param instances whom it stands for: {@code [buyer-1, buyer-2]}
 */
public record Named(String name, List<String> instances) {
  public Named {
    instances = List.copyOf(instances);
  }
}
