package dev.interlock.shell;

import dev.interlock.model.Request;

/**
 * A request in the conductor's inbox.
 *
 * @param served is run once the request has been served
 */
record Delivery(Request request, Runnable served) {

  static Delivery of(Request request) {
    return new Delivery(request, () -> {});
  }
}
