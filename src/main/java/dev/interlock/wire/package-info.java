/**
 * The lines that parent and child exchange: a child's output told from its requests, requests and
 * replies to and from text, and the message that brings a step process its program. It knows no
 * pipe, no process and no thread: bytes and texts go in, values come out.
 */
@NullMarked
package dev.interlock.wire;

import org.jspecify.annotations.NullMarked;
