#!/usr/bin/env python3
"""First frame of `./run.sh scenarios/toilet.json` in a terminal of its own, against `python3 -c pass`.

The frame is there when the last row has been painted. Usage: first-frame.py [ROUNDS]
"""

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import time

from bench import HOME, RUN, built_worker, interleaved, report

ROWS, COLUMNS = 24, 80
LAST_ROW = b"help"
PATIENCE = 20.0


def first_frame():
    begun = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
        os.execv(RUN, [RUN, str(HOME / "scenarios" / "toilet.json")])
    seen = b""
    while LAST_ROW not in seen and time.perf_counter() - begun < PATIENCE:
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            break
    seconds = time.perf_counter() - begun
    os.kill(pid, signal.SIGTERM)
    drain(terminal)
    os.waitpid(pid, 0)
    assert LAST_ROW in seen, seen[-2000:].decode(errors="replace")
    return seconds


def drain(terminal):
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.close(terminal)


def python_pass():
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - begun


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    built_worker()
    ours, theirs = interleaved(rounds, first_frame, python_pass)
    report("first frame", ours, f"python3 -c pass, {sys.version.split()[0]}", theirs)


if __name__ == "__main__":
    main()
