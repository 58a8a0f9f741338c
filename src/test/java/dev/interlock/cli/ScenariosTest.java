package dev.interlock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  @Test
  void the_folders_are_groups_in_the_order_of_learning() throws IOException {
    assertEquals(
        List.of("tutorial", "lessons", "classics", "pitfalls", "deaths"),
        Scenarios.groups().stream().map(Scenarios.Group::name).toList());
  }

  @Test
  void the_choices_are_the_files_of_the_groups_in_the_same_order() throws IOException {
    assertEquals(
        Scenarios.groups().stream()
            .flatMap(group -> group.files().stream().map(file -> group.name() + " " + file))
            .toList(),
        Scenarios.choices().stream().map(it -> it.group() + " " + it.file()).toList());
  }
}
