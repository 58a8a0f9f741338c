"""What both measurements share: where the built program is, medians, and how they are shown."""

import pathlib
import statistics
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parents[3]
RUN = str(HOME / "run.sh")


def built_worker():
    """Builds if needed; the options that start a worker, as run.sh itself uses them."""
    subprocess.run([RUN, "--version"], stdout=subprocess.DEVNULL)
    newest = max((HOME / "target/app").glob("for-*"), key=lambda one: one.stat().st_mtime)
    image, jdk = newest.read_text().splitlines()[:2]
    return [f"{jdk}/bin/java", "-Xrs", f"@{image}/worker.args"]


def interleaved(rounds, *measurements):
    """Seconds of each measurement, taken in turns so that a busy machine hits all alike."""
    seconds = [[] for _ in measurements]
    for number in range(rounds):
        for measurement, taken in zip(measurements, seconds):
            taken.append(measurement())
        print(f"round {number + 1}/{rounds}", end="\r", file=sys.stderr, flush=True)
    return seconds


def report(name, seconds, other_name, other_seconds):
    """Prints both medians, and the ratio of the first to the second."""
    for label, taken in ((name, seconds), (other_name, other_seconds)):
        median, least, most = statistics.median(taken), min(taken), max(taken)
        print(f"{label:<42} median {median:.3f} s   ({least:.3f} to {most:.3f})")
    ratio = statistics.median(seconds) / statistics.median(other_seconds)
    print(f"{'ratio':<42} {ratio:.2f}")
    return ratio
