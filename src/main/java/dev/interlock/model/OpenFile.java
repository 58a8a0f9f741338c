package dev.interlock.model;

import dev.interlock.model.SharedFile.Mode;
import java.util.List;

/**
 * A process wants to be the only one who has a file open; it says {@link Report.FileDone} after.
 */
public record OpenFile(Caller caller, String target, Mode mode) implements ChildRequest {

  @Override
  public String verb() {
    return "open";
  }

  @Override
  public List<Fact> outcome(World asked) {
    return ask(asked, SharedFile.class, file -> file.ask(caller.child(), mode));
  }
}
