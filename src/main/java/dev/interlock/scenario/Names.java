package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks that declared names are names, free, and do not shadow one another. */
final class Names {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** What every process has anyway. */
  private static final List<String> OURS =
      List.of("pid", "name", "index", "self", "params", "vars", "main");

  private static final Set<String> WORDS =
      new TreeSet<>(
          List.of(
              "and", "or", "not", "in", "is", "true", "false", "null", "True", "False", "None"));

  private record Owner(String what, Node.Member member) {}

  private final Problems problems;
  private final Map<String, Owner> owners = new LinkedHashMap<>();

  private Names(Problems problems) {
    this.problems = problems;
  }

  static void check(Node.Obj root, Problems problems) {
    Names names = new Names(problems);
    for (Node.Member param : members(root.find("params"))) {
      names.checkForm(param);
    }
    names.declare(root, "resources", "a resource");
    members(root.find("resources")).forEach(names::declareEnds);
    names.declare(root, "processes", "a process");
    names.declare(root, "procedures", "a procedure");
    names.declare(root, "vars", "a variable");
    for (Node.Member process : members(root.find("processes"))) {
      if (process.node() instanceof Node.Obj object) {
        members(object.find("vars")).forEach(names::checkOwnVariable);
      }
    }
  }

  private static List<Node.Member> members(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof Node.Obj object ? object.members() : List.of();
  }

  private void declare(Node.Obj root, String section, String what) {
    for (Node.Member member : members(root.find(section))) {
      if (checkForm(member) && isFree(member)) {
        owners.put(member.key(), new Owner(what, member));
      }
    }
  }

  private void declareEnds(Node.Member resource) {
    boolean isPipe =
        resource.node() instanceof Node.Obj object
            && object.find("kind").filter(it -> it.value().equals(Value.of("pipe"))).isPresent();
    Optional<Node> ends = isPipe ? ((Node.Obj) resource.node()).find("ends") : Optional.empty();
    if (ends.isPresent() && ends.get() instanceof Node.Arr list) {
      for (Node end : list.items()) {
        Node.Member member = new Node.Member(end.value().shown(), end.place(), end);
        boolean isName = end.value() instanceof Value.Text && checkForm(member);
        if (isName && isFree(member)) {
          owners.put(member.key(), new Owner("a pipe end", member));
        }
      }
    }
  }

  private boolean checkForm(Node.Member member) {
    if (!NAME.matcher(member.key()).matches()) {
      problems.add(
          member.keyPlace(),
          "\"" + member.key() + "\" is not a name: expected letters, digits and _, no digit first");
      return false;
    }
    return true;
  }

  private boolean isFree(Node.Member member) {
    String name = member.key();
    if (OURS.contains(name)) {
      problems.add(member.keyPlace(), "\"" + name + "\" is taken: every process has it");
      return false;
    }
    if (WORDS.contains(name)) {
      problems.add(member.keyPlace(), "\"" + name + "\" is taken: it is a word of expressions");
      return false;
    }
    Owner owner = owners.get(name);
    if (owner != null) {
      problems.add(
          member.keyPlace(),
          "\"%s\" is taken: it is the name of %s, at %d:%d"
              .formatted(
                  name,
                  owner.what(),
                  owner.member().keyPlace().line(),
                  owner.member().keyPlace().column()));
    }
    return owner == null;
  }

  /** A process may give a variable that all have a value of its own. */
  private void checkOwnVariable(Node.Member member) {
    Owner owner = owners.get(member.key());
    if (checkForm(member) && (owner == null || !owner.what().equals("a variable"))) {
      isFree(member);
    }
  }
}
