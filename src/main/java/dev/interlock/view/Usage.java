package dev.interlock.view;

/**
 * What a process costs its machine, as the operating system tells it.
 *
 * @param cpuPercent of one processor, over the last second or so
 * @param residentBytes of memory
 */
public record Usage(double cpuPercent, long residentBytes) {}
