package dev.interlock.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real sshd on the loopback, for the user who runs the tests: its port, its keys and what it
 * allows are all its own.
 */
final class Sshd implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/sshd");

  /** Where an sshd that root starts locks its helper in; systems without a service lack it. */
  private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");

  private final Path folder;
  private final int port;
  private final Process process;

  /**
   * @param folder for its files
   * @param environment of every session: {@code NAME=value}
   * @param more lines for its configuration
   */
  Sshd(Path folder, List<String> environment, String... more)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.port = freePort();
    makeKey("host");
    makeKey("user");
    Files.writeString(folder.resolve("config"), config(environment, more));
    if (ProcessHandle.current().info().user().filter("root"::equals).isPresent()) {
      Files.createDirectories(PRIVILEGE_SEPARATION);
    }
    process =
        new ProcessBuilder(PROGRAM.toString(), "-D", "-e", "-f", folder + "/config")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Patience.await("sshd, which says " + log(), this::answers);
  }

  /** Whether there is an sshd here, with its client; where CI runs there must be. */
  static boolean isThere() {
    boolean isThere = Files.isExecutable(PROGRAM) && Files.isExecutable(Path.of("/usr/bin/ssh"));
    return Tmux.isThere() && (isThere || "true".equals(System.getenv("CI")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void makeKey(String name) throws IOException, InterruptedException {
    new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder + "/" + name)
        .inheritIO()
        .start()
        .waitFor();
  }

  private String config(List<String> environment, String... more) {
    List<String> lines = new ArrayList<>();
    lines.add("ListenAddress 127.0.0.1:" + port);
    lines.add("HostKey " + folder + "/host");
    lines.add("AuthorizedKeysFile " + folder + "/user.pub");
    lines.add("PidFile none");
    lines.add("StrictModes no");
    lines.add("UsePAM no");
    lines.add("PasswordAuthentication no");
    lines.add("PermitRootLogin prohibit-password");
    lines.add("SetEnv " + String.join(" ", environment));
    lines.addAll(List.of(more));
    return String.join("\n", lines) + "\n";
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new AssertionError("sshd ended: " + log());
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** How a client calls it, up to the command that is to be run there. */
  List<String> client(String... options) {
    List<String> command = new ArrayList<>(List.of("ssh", "-F", "none", "-p", "" + port));
    command.addAll(List.of("-i", folder + "/user", "-o", "IdentitiesOnly=yes"));
    command.addAll(List.of("-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR"));
    command.addAll(List.of("-o", "UserKnownHostsFile=/dev/null"));
    command.addAll(List.of(options));
    command.add("127.0.0.1");
    return command;
  }

  private String log() {
    try {
      Path log = folder.resolve("log");
      return Files.exists(log) ? Files.readString(log) : "nothing";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
