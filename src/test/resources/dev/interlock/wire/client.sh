#!/bin/sh
# Holds the lock `mutex` for a tenth of a second of the play's time and puts a text into `q`.
number=0

# ask VERB RESOURCE [OPTIONS] sets status and result.
ask() {
  number=$((number + 1))
  printf '\036%s %d %s %s\n' "$1" "$number" "$2" "${3-}"
  IFS=' ' read -r _ status result || exit 0
}

ask acquire mutex '{"timeout": 5}'
if [ "$status $result" = "ok true" ]; then
  echo "$INTERLOCK_NAME has the lock"
  ask sleep - '{"seconds": 0.1}'
  ask put q '{"value": "from a shell"}'
  ask release mutex
fi
ask release mutex
echo "$status $result"
