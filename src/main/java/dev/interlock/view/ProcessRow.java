package dev.interlock.view;

/**
 * A process in the table.
 *
 * @param branch what the tree of parents puts before its name
 */
record ProcessRow(String name, String branch) {}
