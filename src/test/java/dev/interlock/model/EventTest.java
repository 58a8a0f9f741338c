package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final String EVENT = "ready";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final World ALL = alive(List.of(Event.unset(EVENT)), "main", "anna", "bob");

  @Test
  void set_lets_everybody_go_who_waits_and_whoever_comes_later() {
    given(ALL)
        .when(wait("anna", Patience.FOR_EVER))
        .then(new EventFact.WaitBegun(EVENT, "anna"))
        .at(1)
        .when(wait("bob", Patience.upTo(seconds(9))))
        .then(new EventFact.WaitBegun(EVENT, "bob"))
        .at(3)
        .when(set("main"))
        .then(
            new EventFact.WasSet(EVENT, "main"),
            new EventFact.Passed(EVENT, "anna", seconds(3)),
            new EventFact.Passed(EVENT, "bob", seconds(2)))
        .when(set("main"))
        .then(new EventFact.WasSet(EVENT, "main"))
        .when(wait("anna", Patience.upTo(AT_ONCE)))
        .then(new EventFact.Passed(EVENT, "anna", AT_ONCE))
        .when(new EventRequest.IsSet(caller("anna"), EVENT))
        .then(new CallFact.Told("anna", "is_set", EVENT, Value.of(true)));
  }

  @Test
  void who_waits_at_a_short_pulse_goes_on_with_true_and_who_comes_after_it_waits() {
    given(ALL)
        .when(wait("anna", Patience.FOR_EVER))
        .then(new EventFact.WaitBegun(EVENT, "anna"))
        .when(set("main"))
        .then(new EventFact.WasSet(EVENT, "main"), new EventFact.Passed(EVENT, "anna", AT_ONCE))
        .when(new EventRequest.Clear(caller("main"), EVENT))
        .then(new EventFact.Cleared(EVENT, "main"))
        .when(new EventRequest.IsSet(caller("anna"), EVENT))
        .then(new CallFact.Told("anna", "is_set", EVENT, Value.of(false)))
        .when(wait("bob", Patience.FOR_EVER))
        .then(new EventFact.WaitBegun(EVENT, "bob"));
  }

  @Test
  void gives_up_at_the_deadline_and_not_before() {
    given(ALL)
        .when(wait("anna", Patience.upTo(AT_ONCE)))
        .then(new EventFact.TimedOut(EVENT, "anna", AT_ONCE))
        .when(wait("anna", Patience.upTo(seconds(2))))
        .then(new EventFact.WaitBegun(EVENT, "anna"))
        .justBefore(2)
        .when(new OutsideRequest.Tick())
        .then()
        .at(2)
        .when(new OutsideRequest.Tick())
        .then(new EventFact.TimedOut(EVENT, "anna", seconds(2)))
        .when(set("main"))
        .then(new EventFact.WasSet(EVENT, "main"));
  }

  @Test
  void the_dead_wait_no_longer_and_harm_nobody() {
    given(ALL)
        .when(wait("anna", Patience.FOR_EVER))
        .then(new EventFact.WaitBegun(EVENT, "anna"))
        .when(wait("bob", Patience.FOR_EVER))
        .then(new EventFact.WaitBegun(EVENT, "bob"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new EventFact.Abandoned(EVENT, "anna"))
        .when(set("main"))
        .then(new EventFact.WasSet(EVENT, "main"), new EventFact.Passed(EVENT, "bob", AT_ONCE));
  }

  @Test
  void who_passed_hears_true_and_who_gave_up_false() {
    assertEquals(Answer.of(true), new EventFact.Passed(EVENT, "anna", AT_ONCE).answer());
    assertEquals(Answer.of(false), new EventFact.TimedOut(EVENT, "anna", AT_ONCE).answer());
  }

  @Test
  void clearing_twice_is_clearing_once() {
    given(ALL)
        .when(new EventRequest.Clear(caller("main"), EVENT))
        .then(new EventFact.Cleared(EVENT, "main"))
        .shows(world -> world.event(EVENT), Event.unset(EVENT));
  }

  private static WaitRequest wait(String child, Patience patience) {
    return new WaitRequest(caller(child), EVENT, patience);
  }

  private static EventRequest set(String child) {
    return new EventRequest.SetEvent(caller(child), EVENT);
  }
}
