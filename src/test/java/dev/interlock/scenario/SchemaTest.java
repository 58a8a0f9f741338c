package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.interlock.program.Kind;
import dev.interlock.program.Node;
import dev.interlock.program.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the loader say the same. */
class SchemaTest {

  private static final Path FILE = Path.of("scenarios/scenario.schema.json");
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FILE), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> refusals(String text) {
    return SCHEMA.validate(text, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  static List<Path> files() throws IOException {
    return ScenarioFilesTest.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void accepts_every_scenario(Path file) throws IOException {
    assertEquals(List.of(), refusals(Files.readString(file)));
  }

  /** Small plays; apostrophes stand for quotes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'main': []}",
        "{'processes': {'p': {'steps': []}}}",
        "{'params': {'n': {'any': [1, null]}}, 'main': []}",
        "{'seed': -3, 'speed': 0.5, 'time': 'real', 'description': '', 'main': []}",
        "{'params': {'n': 2}, 'seed': '${params.n}', 'speed': '${params.n}', 'main': []}",
        "{'resources': {'l': {'kind': 'lock', 'fair': true, 'count': 3}}, 'main': []}",
        "{'resources': {'f': {'kind': 'file', 'path': 'a/.b/c..d'}}, 'main': []}",
        "{'resources': {'f': {'kind': 'file', 'path': 'a', 'initial': null}}, 'main': []}",
        "{'processes': {'p': {'command': ['true'], 'env': {'A': ''}, 'cwd': 'sub'}}}",
        "{'main': [{'sleep': [0, 0.5]}, {'print': {'a': 1}, 'end': ''}, {'exit': null}]}",
        "{'main': [{'if': true, 'then': []}, {'if': '1 < 2', 'then': [], 'else': []}]}",
        "{'main': [{'try': [{'raise': 'x', 'error': 'Mine'}], 'except': {'Mine': [], '*': []}}]}",
        "{'main': [{'repeat': 2, 'as': 'n', 'do': [{'continue': true}]}], 'expect': {'within': 5}}",
        "{'main': [], 'expect': {'exit': {'main': [0, null]}}}",
        "{'main': [], 'expect': {'never': ['deadlock'], 'within': [0, 1.5]}}",
        "{'main': [], 'expect': {'output': [{'matches': '^a', 'count': {'max': 3}}]}}",
        "{'main': [], 'watch': {'any label': '1 + 1'}}",
        "{'time': 'virtual', 'main': []}",
        "{'main': [], 'resources': {'l': {'kind': 'rlock', 'fair': false}}}",
        "{'main': [], 'resources': {'l': {'kind': 'lock', 'count': 2},"
            + "'c': {'kind': 'condition', 'count': 2, 'lock': 'l-${index}'}}}",
        "{'main': [], 'resources': {'b': {'kind': 'barrier', 'parties': 1, 'timeout': -1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'array', 'initial': 0, 'lock': false}}}",
        "{'main': [], 'resources': {'v': {'kind': 'value', 'initial': {'a': 1}}}}",
        "{'main': [{'put_nowait': 'q', 'unpicklable': true}], 'resources': {'q':"
            + "{'kind': 'queue'}}}",
        "{'main': [{'spin': [0, 0.1]}, {'ignore': 'SIGTERM'}, {'active_children': true}]}",
        "{'main': [{'poll': 'a', 'timeout': null}, {'send': 'b', 'value': null, 'into': 'x'}],"
            + "'resources': {'p': {'kind': 'pipe', 'ends': ['a', 'b'], 'duplex': true}}}",
        "{'main': [{'wait_for': 'true', 'on': 'c', 'timeout': 1}, {'notify': 'c', 'n': 2}],"
            + "'resources': {'c': {'kind': 'condition'}}}",
        "{'main': [{'update': 'v', 'to': 1, 'gap': 0, 'into': 'x'}, {'print': 1, 'on': 't'}],"
            + "'resources': {'v': {'kind': 'value'}, 't': {'kind': 'terminal'}}}",
        "{'main': [{'append': 'l', 'value': 1}, {'pop': 'l', 'at': 0}, {'read': 'l', 'at': -1}],"
            + "'resources': {'l': {'kind': 'list'}}}",
      })
  void both_accept(String play) {
    String text = play.replace('\'', '"');

    assertEquals(List.of(), Loader.load("f", bytes(text), Map.of()).problems());
    assertEquals(List.of(), refusals(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{'main': {}}",
        "{'main': [[]]}",
        "{'main': [{}]}",
        "{'main': [], 'mian': []}",
        "{'main': [], 'title': 1}",
        "{'main': [], 'title': ''}",
        "{'main': [], 'seed': 'x'}",
        "{'main': [], 'seed': 1.5}",
        "{'main': [], 'speed': 0}",
        "{'main': [], 'time': 'unreal'}",
        "{'main': [], 'params': []}",
        "{'main': [], 'params': {'a-b': 1}}",
        "{'main': [], 'vars': {'1a': 1}}",
        "{'main': [], 'vars': []}",
        "{'main': [], 'procedures': {'p': {}}}",
        "{'main': [], 'resources': []}",
        "{'main': [], 'resources': {'a': 'lock'}}",
        "{'main': [], 'resources': {'a': {}}}",
        "{'main': [], 'resources': {'a': {'kind': 'lokc'}}}",
        "{'main': [], 'resources': {'a b': {'kind': 'lock'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'lock', 'maxsize': 1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'lock', 'fair': 1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'lock', 'count': 0}}}",
        "{'main': [], 'resources': {'a': {'kind': 'lock', 'count': 1001}}}",
        "{'main': [], 'resources': {'a': {'kind': 'lock', 'count': 'two'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'queue', 'maxsize': -1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': ''}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': '/etc/passwd'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': '../a'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': 'a/../../b'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': 'a//b'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': 'a/'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': './a'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'file', 'path': 'a', 'initial': 1, 'text': ''}}}",
        "{'processes': {'p': {}}}",
        "{'processes': {'p': []}}",
        "{'processes': {'p': {'steps': {}}}}",
        "{'processes': {'p': {'steps': [], 'command': ['a']}}}",
        "{'processes': {'p': {'steps': [], 'env': {}}}}",
        "{'processes': {'p': {'steps': [], 'daemon': 'yes'}}}",
        "{'processes': {'p': {'steps': [], 'name': 1}}}",
        "{'processes': {'p': {'steps': [], 'color': 'red'}}}",
        "{'processes': {'p': {'command': []}}}",
        "{'processes': {'p': {'command': ['']}}}",
        "{'processes': {'p': {'command': 'ls -l'}}}",
        "{'processes': {'p': {'command': ['seq', 5]}}}",
        "{'processes': {'p': {'command': ['a'], 'env': {'A': 1}}}}",
        "{'processes': {'p': {'command': ['a'], 'env': {'A=B': ''}}}}",
        "{'processes': {'p': {'command': ['a'], 'env': {'INTERLOCK_RUN': ''}}}}",
        "{'processes': {'p': {'command': ['a'], 'vars': {}}}}",
        "{'main': [{'prnt': 1}]}",
        "{'main': [{'print': 1, 'sleep': 1}]}",
        "{'main': [{'print': 1, 'ende': ''}]}",
        "{'main': [{'print': 1, 'end': 1}]}",
        "{'main': [{'sleep': 'long'}]}",
        "{'main': [{'sleep': -1}]}",
        "{'main': [{'sleep': [1]}]}",
        "{'main': [{'set': 1}]}",
        "{'main': [{'set': {}}]}",
        "{'main': [{'if': 1, 'then': []}]}",
        "{'main': [{'if': true}]}",
        "{'main': [{'while': true}]}",
        "{'main': [{'repeat': 'often', 'do': []}]}",
        "{'main': [{'for': 'a b', 'in': '[]', 'do': []}]}",
        "{'main': [{'for': 'a', 'do': []}]}",
        "{'main': [{'while': true, 'do': [{'break': 1}]}]}",
        "{'main': [{'try': []}]}",
        "{'main': [{'try': [], 'except': []}]}",
        "{'main': [{'_exit': 'x'}]}",
        "{'main': [{'sleep': 1, 'expect': {}}]}",
        "{'main': [{'sleep': 1, 'expect': {'elapsed': 1}}]}",
        "{'main': [{'sleep': 1, 'expect': {'errors': 'Full'}}]}",
        "{'main': [{'acquire': 1}]}",
        "{'main': [{'put': 'q'}], 'resources': {'q': {'kind': 'queue'}}}",
        "{'main': [{'get': 'q', 'block': 1}], 'resources': {'q': {'kind': 'queue'}}}",
        "{'main': [{'get': 'q', 'timeout': 'x'}], 'resources': {'q': {'kind': 'queue'}}}",
        "{'main': [{'get': 'q', 'into': 'a b'}], 'resources': {'q': {'kind': 'queue'}}}",
        "{'main': [{'write': 'f'}], 'resources': {'f': {'kind': 'file', 'path': 'a'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'semaphore', 'value': -1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'semaphore', 'value': 99999999999}}}",
        "{'main': [], 'resources': {'a': {'kind': 'pipe', 'ends': ['l', 'l']}}}",
        "{'main': [], 'resources': {'a': {'kind': 'pipe', 'ends': ['l', 'r', 5]}}}",
        "{'main': [], 'resources': {'a': {'kind': 'semaphore', 'fair': true}}}",
        "{'main': [], 'resources': {'a': {'kind': 'condition', 'lock': true}}}",
        "{'main': [], 'resources': {'a': {'kind': 'event', 'value': 1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'barrier'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'barrier', 'parties': 0}}}",
        "{'main': [], 'resources': {'a': {'kind': 'barrier', 'parties': 2, 'timeout': '1'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'barrier', 'parties': 2, 'action': []}}}",
        "{'main': [], 'resources': {'a': {'kind': 'simple_queue', 'maxsize': 1}}}",
        "{'main': [], 'resources': {'a': {'kind': 'pipe'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'pipe', 'ends': ['x']}}}",
        "{'main': [], 'resources': {'a': {'kind': 'pipe', 'ends': ['x', 'y z']}}}",
        "{'main': [], 'resources': {'a': {'kind': 'array'}}}",
        "{'main': [], 'resources': {'a': {'kind': 'array', 'initial': {}}}}",
        "{'main': [], 'resources': {'a': {'kind': 'list', 'initial': {}}}}",
        "{'main': [], 'resources': {'a': {'kind': 'dict', 'initial': []}}}",
        "{'main': [], 'resources': {'a': {'kind': 'value', 'lock': 1}}}",
        "{'main': [{'ignore': 'SIGKILL'}]}",
        "{'main': [{'active_children': false}]}",
        "{'main': [{'spin': 'long'}]}",
        "{'main': [{'wait_for': 'true'}], 'resources': {'c': {'kind': 'condition'}}}",
        "{'main': [{'update': 'v'}], 'resources': {'v': {'kind': 'value'}}}",
        "{'main': [{'append': 'l'}], 'resources': {'l': {'kind': 'list'}}}",
        "{'main': [{'put': 'q', 'unpicklable': false}], 'resources': {'q': {'kind': 'queue'}}}",
        "{'main': [], 'watch': []}",
        "{'main': [], 'watch': {'a': 1}}",
        "{'main': [], 'watch': {'': '1'}}",
        "{'main': [], 'expect': {}}",
        "{'main': [], 'expect': {'exits': {'main': 0}}}",
        "{'main': [], 'expect': {'exit': {}}}",
        "{'main': [], 'expect': {'exit': {'main': true}}}",
        "{'main': [], 'expect': {'exit': {'main': 256}}}",
        "{'main': [], 'expect': {'exit': {'main': []}}}",
        "{'main': [], 'expect': {'final': []}}",
        "{'main': [], 'expect': {'final': [true]}}",
        "{'main': [], 'expect': {'final': '1'}}",
        "{'main': [], 'expect': {'never': ['dedlock']}}",
        "{'main': [], 'expect': {'never': []}}",
        "{'main': [], 'expect': {'findings': [{}]}}",
        "{'main': [], 'expect': {'findings': [{'kind': 'lost_update', 'cause': 'cycle'}]}}",
        "{'main': [], 'expect': {'findings': [{'kind': 'deadlock', 'cause': 'bad luck'}]}}",
        "{'main': [], 'expect': {'findings': [{'kind': 'deadlock', 'resources': []}]}}",
        "{'main': [], 'expect': {'within': -1}}",
        "{'main': [], 'expect': {'within': [1]}}",
        "{'main': [], 'expect': {'within': 'soon'}}",
        "{'main': [], 'expect': {'output': [{}]}}",
        "{'main': [], 'expect': {'output': [{'contains': ''}]}}",
        "{'main': [], 'expect': {'output': [{'contains': 'a', 'matches': 'a'}]}}",
        "{'main': [], 'expect': {'output': [{'contains': 'a', 'count': -1}]}}",
        "{'main': [], 'expect': {'output': [{'contains': 'a', 'count': {}}]}}",
        "{'main': [], 'expect': {'output': [{'contains': 'a', 'count': {'least': 1}}]}}",
        "{'main': [], 'expect': {'output': [{'contains': 'a', 'stream': 'stdin'}]}}",
        "{'main': [], 'expect': {'output': [{'order': []}]}}",
        "{'main': [], 'expect': {'output': [{'order': ['a'], 'count': 1}]}}",
        "{'main': [], 'expect': {'output': [{'order': ['a'], 'stream': 'both'}]}}",
        "{'main': [], 'expect': {'output': [{'alternate': ['a']}]}}",
      })
  void both_refuse(String play) {
    String text = play.replace('\'', '"');

    assertEquals(
        List.of(true, true),
        List.of(
            !Loader.load("f", bytes(text), Map.of()).problems().isEmpty(),
            !refusals(text).isEmpty()),
        "loader, schema");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void knows_the_verbs_of_the_program_and_no_others() throws IOException {
    List<String> verbs = new ArrayList<>();
    for (Node.Member definition : definitions().members()) {
      if (definition.key().startsWith("step.")) {
        verbs.add(definition.key().substring("step.".length()));
      }
    }

    assertEquals(new TreeSet<>(Verb.steps()), new TreeSet<>(verbs));
  }

  @Test
  void knows_the_kinds_of_the_program_and_no_others() throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    Node forms = find(definitions(), "resource", "oneOf");
    for (Node form : forms instanceof Node.Arr list ? list.items() : List.<Node>of()) {
      Node.Obj kind = (Node.Obj) find((Node.Obj) form, "properties", "kind");
      kind.find("const").ifPresent(it -> kinds.add(it.value().shown()));
      if (kind.find("enum").orElse(kind) instanceof Node.Arr several) {
        several.items().forEach(it -> kinds.add(it.value().shown()));
      }
    }
    assertEquals(new TreeSet<>(Kind.names()), kinds);
  }

  private static Node.Obj definitions() throws IOException {
    Node root = Reader.read("f", Files.readString(FILE)).tree().orElseThrow();
    return (Node.Obj) find((Node.Obj) root, "$defs");
  }

  private static Node find(Node.Obj object, String... path) {
    Node found = object;
    for (String key : path) {
      found = ((Node.Obj) found).find(key).orElseThrow();
    }
    return found;
  }
}
