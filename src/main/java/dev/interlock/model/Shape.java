package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;

/** How shared data is put together: what can be read and written in it, and what Python raises. */
sealed interface Shape permits ScalarShape, ArrayShape, ListShape, ObjectShape {

  /** The part that is meant, or the error. */
  Answer part(Value content, Value at);

  /** The whole content once a part has been written, or the error. */
  Answer with(Value content, Value at, Value part);

  /** The whole content once all of it has been written, or the error. */
  Answer whole(Value content, Value next);

  /** The same place under its one name: an index counted from the end is counted from 0. */
  default Value place(Value content, Value at) {
    return at;
  }

  /** An index into so many elements, counted from 0; -1 if there is no such element. */
  static int index(Value at, int length) {
    long index = at instanceof Value.Int whole ? whole.number() : at.isTrue() ? 1 : 0;
    long place = index < 0 ? index + length : index;
    return place < 0 || place >= length ? -1 : (int) place;
  }

  /** Whether it can be an index: a number, or as in Python True and False. */
  static boolean isIndex(Value at) {
    return at instanceof Value.Int || at instanceof Value.Bool;
  }
}
