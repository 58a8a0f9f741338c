/**
 * The real terminal: canvas to screen, bytes to keys, and its state saved and given back. The only
 * package that knows lanterna and colours. It knows pictures, not what they are of.
 */
@NullMarked
package dev.interlock.terminal;

import org.jspecify.annotations.NullMarked;
