#!/bin/sh
# Takes a lock by the line protocol, without any library: a request is one line on stdout that
# begins with the byte 036 (octal), its reply is one line on stdin. Everything else is output.
lock=$1

ask() {
  printf '\036%s\n' "$*"
  read -r id status value
}

ask acquire 1 "$lock" '{}'
[ "$status $value" = "ok true" ] || exit 1
echo "script 拿到锁"
sleep 0.2
echo "script 放开锁"
ask release 2 "$lock" '{}'
[ "$status" = ok ]
