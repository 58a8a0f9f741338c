/**
 * JSON data as Python sees it: what processes put into queues, files and variables. It knows no
 * other package.
 */
@NullMarked
package dev.interlock.value;

import org.jspecify.annotations.NullMarked;
