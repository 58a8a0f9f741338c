package dev.interlock.view;

/** A scene and the size in which it is seen. */
public record Look(Scene scene, Size size) {}
