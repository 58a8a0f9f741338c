/** Where the program starts. */
@NullMarked
package dev.interlock;

import org.jspecify.annotations.NullMarked;
