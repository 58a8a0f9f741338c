/**
 * Facts as plain lines, for runs without a screen, for pipes and for screen readers. It decides
 * words and characters only; who prints the lines is not its affair.
 */
@NullMarked
package dev.interlock.text;

import org.jspecify.annotations.NullMarked;
