/**
 * The log in the shapes in which it is looked back at: what each process did from when to when, how
 * long locks were held and waited for, how full queues were. Values that grow with each fact and
 * never beyond a bound; they know nothing of screens.
 */
@NullMarked
package dev.interlock.past;

import org.jspecify.annotations.NullMarked;
