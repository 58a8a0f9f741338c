import itertools
import json
import os
import sys

numbers = itertools.count(1)


class Refused(Exception):
    pass


def ask(verb, resource="-", **options):
    line = f"\x1e{verb} {next(numbers)} {resource} {json.dumps(options)}\n"
    sys.stdout.write(line)
    sys.stdout.flush()
    reply = sys.stdin.readline()
    if not reply:
        os._exit(0)
    number, status, result = reply.split(" ", 2)
    if status == "err":
        name, message = result.split(" ", 1)
        raise Refused(name, json.loads(message))
    return json.loads(result)


if ask("acquire", "mutex", timeout=5):
    print(os.environ["INTERLOCK_NAME"], "has the lock")
    ask("sleep", seconds=0.1)
    ask("put", "q", value={"from": "Python", "numbers": [1, 2.5]})
    ask("release", "mutex")
try:
    ask("release", "mutex")
except Refused as error:
    print(*error.args)
