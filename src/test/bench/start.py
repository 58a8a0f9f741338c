#!/usr/bin/env python3
"""Fifty workers alive and answering, against fifty children of multiprocessing's `spawn`.

Alive and answering: each has said hello, and is heard. Usage: start.py [ROUNDS]
"""

if __name__ == "__main__":  # not in the spawned children, which run this file too
    import json
    import multiprocessing
    import subprocess
    import sys
    import time

    from bench import HOME, built_worker, interleaved, report

COUNT = 50


def child(pipe):
    pipe.send("hello")
    pipe.recv()


def multiprocessing_spawn():
    context = multiprocessing.get_context("spawn")
    begun = time.perf_counter()
    children = []
    for _ in range(COUNT):
        ours, theirs = context.Pipe()
        process = context.Process(target=child, args=(theirs,))
        process.start()
        theirs.close()
        children.append((process, ours))
    for _, pipe in children:
        assert pipe.recv() == "hello"
    seconds = time.perf_counter() - begun
    for process, pipe in children:
        pipe.send("go")
        process.join()
    return seconds


def program_line(text):
    """The first line a worker reads; see ProgramLine."""
    name = next(iter(json.loads(text)["processes"]))
    fields = {"process": name, "index": 1, "self": f"{name}-1", "name": "Process-1", "pid": 1}
    fields |= {"seed": 1, "set": {}, "scenario": "toilet.json", "text": text}
    return json.dumps(fields).encode() + b"\n"


def workers(command, line):
    begun = time.perf_counter()
    children = []
    for _ in range(COUNT):
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        process.stdin.write(line)
        process.stdin.flush()
        children.append(process)
    for process in children:
        hello = process.stdout.readline()
        assert hello.startswith(b"\x1ehello "), hello
    seconds = time.perf_counter() - begun
    for process in children:
        process.stdin.close()
        process.stdout.close()
        process.wait()
    return seconds


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    command, line = built_worker(), program_line((HOME / "scenarios/toilet.json").read_text("utf-8"))
    ours, theirs = interleaved(rounds, lambda: workers(command, line), multiprocessing_spawn)
    name = f"multiprocessing spawn, Python {sys.version.split()[0]}"
    report(f"{COUNT} workers", ours, name, theirs)


if __name__ == "__main__":
    main()
