/**
 * The languages of the dashboard: which one the user reads, and its words from the resources. The
 * pictures know the words as a value and no language; what scripts read is not translated.
 */
@NullMarked
package dev.interlock.language;

import org.jspecify.annotations.NullMarked;
