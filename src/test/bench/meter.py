#!/usr/bin/env python3
"""What the dashboard costs a terminal, and how soon it answers, in a terminal of 80x24 of its own.

Prints a table of figures, each with its limit. Usage: meter.py [PART...], PART being one of
idle, lines, flood, slow, waiting; without any, all of them.
"""

import fcntl
import json
import os
import pathlib
import pty
import random
import re
import select
import shutil
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time

from bench import RUN, built_worker

ROWS, COLUMNS = 24, 80
PATIENCE = 30.0
QUESTION, ANSWER = b"\x1b[5n", b"\x1b[0n"
LEFT = b"\x1b[?1049l"
SEQUENCE = re.compile(r"\x1b\[([?0-9;]*)([A-Za-z])")
SLOW_LINE = 2000
PRESSES = 200
OUTPUT = "output  all"


class Terminal:
    """A terminal that shows what it is sent, and answers when it is asked whether it lives."""

    def __init__(self, scenario, rate=None, answers=True, arguments=()):
        self.cells = [[" "] * COLUMNS for _ in range(ROWS)]
        self.row = self.column = self.top = 0
        self.bottom = ROWS
        self.rest = ""
        self.received = 0
        self.left_at = None
        self.rate = rate
        self.answers = answers
        self.allowed = 0.0
        self.looked = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
            os.execv(RUN, [RUN, str(scenario), *arguments])

    def read(self, seconds):
        """Takes what comes next, as fast as the line is; False once the program has gone."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        most = 65536
        if self.rate:
            time.sleep(0.02)
            now = time.perf_counter()
            self.allowed = min(self.rate / 10, self.allowed + (now - self.looked) * self.rate)
            self.looked = now
            most = int(self.allowed)
            self.allowed -= most
            if most == 0:
                return True
        try:
            data = os.read(self.fd, most)
        except OSError:
            return False
        self.received += len(data)
        if self.answers:
            for _ in range((self.tail(data, QUESTION)).count(QUESTION)):
                self.press(ANSWER)
        if LEFT in self.tail(data, LEFT):
            self.left_at = time.perf_counter()
        self.before = data[-8:]
        self.show(data.decode(errors="ignore"))
        return bool(data)

    before = b""

    def tail(self, data, needle):
        """The data with as much of what came before as completes a needle that was cut in two."""
        return self.before[-(len(needle) - 1) :] + data

    def press(self, keys):
        os.write(self.fd, keys)

    def show(self, text):
        text = self.rest + text
        at = 0
        while at < len(text):
            letter = text[at]
            if letter == "\x1b":
                found = SEQUENCE.match(text, at)
                if not found:
                    if len(text) - at < 32:
                        break
                    at += 1
                    continue
                self.obey(found.group(2), found.group(1))
                at = found.end()
                continue
            at += 1
            if letter == "\r":
                self.column = 0
            elif letter == "\n":
                self.feed()
            elif letter >= " ":
                if self.column < COLUMNS:
                    self.cells[self.row][self.column] = letter
                self.column += 1
        self.rest = text[at:]

    def feed(self):
        if self.row + 1 == self.bottom:
            del self.cells[self.top]
            self.cells.insert(self.row, [" "] * COLUMNS)
        else:
            self.row = min(ROWS - 1, self.row + 1)

    def obey(self, letter, parameters):
        numbers = [int(one or 0) for one in parameters.lstrip("?").split(";")]
        if letter == "H":
            self.row = min(ROWS, max(1, numbers[0])) - 1
            self.column = (numbers[1] if len(numbers) > 1 else 1) - 1
        elif letter == "C":
            self.column += max(1, numbers[0])
        elif letter == "K":
            self.cells[self.row][self.column :] = [" "] * (COLUMNS - self.column)
        elif letter == "J":
            self.cells = [[" "] * COLUMNS for _ in range(ROWS)]
        elif letter == "r":
            self.top = max(1, numbers[0]) - 1
            self.bottom = numbers[1] if len(numbers) > 1 else ROWS
            self.row = self.column = 0

    def shows(self, text):
        return any(text in "".join(row) for row in self.cells)

    def until(self, condition, what):
        end = time.perf_counter() + PATIENCE
        while not condition():
            lives = self.read(0.05)
            if time.perf_counter() > end or not lives:
                picture = "\n".join("".join(row) for row in self.cells)
                why = "waited in vain" if lives else "the program ended"
                raise AssertionError(f"{why}, no {what}; the screen is\n{picture}")

    def watch(self, seconds):
        """Reads for a while; how many bytes came in a second."""
        before, begun = self.received, time.perf_counter()
        while time.perf_counter() - begun < seconds:
            assert self.read(begun + seconds - time.perf_counter())
        return (self.received - before) / (time.perf_counter() - begun)

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        os.kill(self.pid, signal.SIGTERM)
        self.rate = None
        while self.read(PATIENCE):
            pass
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def scenario(folder, name, **content):
    path = pathlib.Path(folder) / f"{name}.json"
    path.write_text(json.dumps(content))
    return path


def flood(folder):
    """Eight programs that print numbered lines as fast as they can."""
    flooder = {"count": 8, "command": ["seq", "-f", "%.0f bottles of beer on the wall", "1000000000"]}
    return scenario(folder, "flood", processes={"child": flooder})


def idle(folder):
    steps = [{"acquire": "mutex"}, {"acquire": "mutex"}]
    stuck = scenario(
        folder,
        "stuck",
        resources={"mutex": {"kind": "lock"}},
        processes={"child": {"count": 3, "steps": steps}},
    )
    terminal = Terminal(stuck)
    terminal.until(lambda: terminal.shows("DEADLOCK"), "a deadlock")
    terminal.watch(1)
    row("idle, all are stuck", f"{terminal.watch(5):.0f} B/s", "0")
    terminal.close()
    terminal = Terminal(lines_scenario(folder))
    terminal.until(lambda: terminal.shows("bottles"), "output")
    terminal.press(b" ")
    terminal.until(lambda: terminal.shows("PAUSED"), "the pause")
    terminal.watch(1)
    row("idle, paused", f"{terminal.watch(5):.0f} B/s", "0")
    terminal.close()


def lines_scenario(folder):
    steps = [{"repeat": 1000, "do": [{"print": "${randint(100, 999)} bottles of beer"}, {"sleep": 0.2}]}]
    return scenario(folder, "lines", processes={"child": {"count": 2, "steps": steps}})


def lines(folder):
    terminal = Terminal(lines_scenario(folder))
    terminal.until(lambda: terminal.shows("bottles"), "output")
    terminal.watch(3)
    row("ten lines of output a second", f"{terminal.watch(10):.0f} B/s", "1000 B/s")
    terminal.close()


def flooded(folder):
    terminal = Terminal(flood(folder))
    terminal.until(lambda: terminal.shows("bottles"), "output")
    terminal.watch(5)
    row("flooded by eight processes", f"{terminal.watch(10):.0f} B/s", "40000 B/s")
    taken = []
    for number in range(PRESSES):
        zoomed = number % 2 == 0
        terminal.watch(random.uniform(0.05, 0.15))
        begun = time.perf_counter()
        terminal.press(b"z")
        terminal.until(lambda: terminal.shows(OUTPUT) != zoomed, "the answer to z")
        taken.append(time.perf_counter() - begun)
    terminal.close()
    taken.sort()
    row("key to paint while flooded, median", f"{1000 * statistics.median(taken):.1f} ms", "")
    row("  in 99 of 100 cases within", f"{1000 * taken[int(0.99 * len(taken)) - 1]:.1f} ms", "20 ms")
    row("  at worst", f"{1000 * taken[-1]:.1f} ms", "100 ms")


def slow(folder):
    for answers in (True, False):
        terminal = Terminal(flood(folder), rate=SLOW_LINE, answers=answers)
        terminal.until(lambda: terminal.shows("bottles"), "output")
        terminal.watch(5)
        begun = time.perf_counter()
        terminal.press(b"qy")
        ended = None
        while terminal.read(0.01):
            if ended is None and os.waitpid(terminal.pid, os.WNOHANG)[0]:
                ended = time.perf_counter()
        ended = ended or time.perf_counter()
        kind = "that answers" if answers else "that never answers"
        row(f"q at 2 kB/s, a terminal {kind}: ended", f"{ended - begun:.2f} s", "2 s")
        seen = f"{terminal.left_at - begun:.2f} s" if terminal.left_at else "never"
        row("  and is seen to be restored", seen, "2 s" if answers else "")
        os.close(terminal.fd)


def waiting(folder):
    steps = [{"with": "mutex", "do": [{"sleep": 1000}]}]
    path = scenario(
        folder,
        "waiting",
        resources={"mutex": {"kind": "lock"}},
        processes={"child": {"count": 51, "steps": steps}},
    )
    terminal = Terminal(path)
    terminal.until(lambda: terminal.shows("waiting 50"), "fifty who wait")
    terminal.watch(5)
    before = terminal.processor_seconds()
    bytes_a_second = terminal.watch(20)
    used = (terminal.processor_seconds() - before) / 20
    row("processor, fifty processes wait", f"{100 * used:.1f} %", "")
    row("  bytes meanwhile", f"{bytes_a_second:.0f} B/s", "")
    terminal.close()


def row(name, value, limit):
    print(f"{name:<56} {value:>12} {limit:>12}", flush=True)


PARTS = {"idle": idle, "lines": lines, "flood": flooded, "slow": slow, "waiting": waiting}


def main():
    built_worker()
    folder = tempfile.mkdtemp(prefix="meter-")
    row("", "measured", "limit")
    try:
        for part in sys.argv[1:] or PARTS:
            PARTS[part](folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
