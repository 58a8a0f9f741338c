package dev.interlock.past;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Fact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import java.time.Duration;

/**
 * What went through a queue, and how full it was.
 *
 * @param put how many items had been put
 * @param got how many had been got
 * @param done how often {@code task_done} was said
 * @param depth how many items it held
 * @param unfinished how many await their {@code task_done}; of a queue that can be joined
 */
public record QueuePast(
    Track<Long> put, Track<Long> got, long done, Track<Long> depth, Track<Long> unfinished) {

  /** Over how much of the latest time rates are worked out. */
  public static final Duration RATE_SPAN = Duration.ofSeconds(5);

  /** Nothing yet. */
  static final QueuePast NONE =
      new QueuePast(Track.empty(), Track.empty(), 0, Track.empty(), Track.empty());

  QueuePast after(Fact fact, Resource queue, Duration at) {
    long more = fact instanceof QueueFact.TaskDone ? 1 : 0;
    long depthNow = queue instanceof SimpleQueue it ? it.channel().all().size() : 0;
    long unfinishedNow = 0;
    if (queue instanceof BoundedQueue it) {
      depthNow = it.depth();
      unfinishedNow = it.unfinished();
    }
    return new QueuePast(
        fact instanceof QueueFact.ItemPut ? put.plus(at, puts() + 1) : put,
        fact instanceof QueueFact.ItemGot ? got.plus(at, gets() + 1) : got,
        done + more,
        depth.plus(at, depthNow),
        unfinished.plus(at, unfinishedNow));
  }

  /** How many items have been put. */
  public long puts() {
    return put.last().orElse(0L);
  }

  /** How many items have been got. */
  public long gets() {
    return got.last().orElse(0L);
  }

  /** Items put in a second of play time, over the last {@link #RATE_SPAN} or since the start. */
  public double putRate(Duration now) {
    return rate(put, now);
  }

  /** Items got in a second of play time, over the last {@link #RATE_SPAN} or since the start. */
  public double getRate(Duration now) {
    return rate(got, now);
  }

  private static double rate(Track<Long> count, Duration now) {
    Duration span = now.compareTo(RATE_SPAN) < 0 ? now : RATE_SPAN;
    if (span.isZero()) {
      return 0;
    }
    long before = span.equals(now) ? 0 : count.at(now.minus(span)).orElse(0L);
    return (count.at(now).orElse(0L) - before) * 1e9 / span.toNanos();
  }
}
