package dev.interlock.program;

/** The groups in which the verbs are explained. */
public enum Group {
  TALK,
  TIME,
  VARIABLES,
  CONTROL,
  PROCESS,
  LOCK,
  CONDITION,
  EVENT,
  QUEUE,
  PIPE,
  SHARED,
  FILE,
  /** No step: spoken by workers and clients only. */
  WIRE
}
