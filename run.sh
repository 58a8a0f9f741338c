#!/bin/sh
# Starts Interlock, building it first where that is needed; `./run.sh test` runs all tests.
#
# A build makes an image, target/app/NAME, and then points target/app/for-JDK at it:
#   interlock.jar lib/   what runs
#   guard                what cleans up after a killed JVM (src/main/sh/guard)
#   main.args            options of the JVM that runs dev.interlock.Main
#   worker.args          options that start one worker: java -Xrs @worker.args
#   main.jsa worker.jsa  class-data-sharing archives, which hold for one JDK and one place
#   used/PID             who runs from it, so that a later build leaves it alone
# The program is given these system properties:
#   interlock.home       the folder of this file, where the scenarios are
#   interlock.worker     the path of worker.args
#   interlock.guard      what to open for writing to the guard; absent if there is none
#   interlock.locale     the user's locale, if it had to give way to C.UTF-8 for Java's sake
set -u

fail() {
  printf 'interlock: %s\n' "$*" >&2
  exit 2
}

# Sets home: where this file really is.
find_home() {
  self=$(readlink -f "$0") || fail "cannot find the folder of $0"
  home=${self%/*}
  case $home in
    *:*) fail "a Java class path cannot hold the ':' of $home; move the folder" ;;
  esac
  apps=$home/target/app
}

# Sets java (the program), jdk (its folder) and jdk_name (its version).
find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$(readlink -f "$JAVA_HOME/bin/java") && [ -x "$java" ] ||
      fail "JAVA_HOME is $JAVA_HOME, where there is no bin/java; unset it or install a JDK: apt install openjdk-17-jdk"
  else
    java=$(command -v java) || fail "no Java found; install a JDK, 17 or later: apt install openjdk-17-jdk"
    java=$(readlink -f "$java")
  fi
  jdk=${java%/bin/java}
  if [ ! -r "$jdk/release" ]; then
    jdk=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
    [ -z "$jdk" ] || java=$jdk/bin/java
  fi
  jdk_name=
  if [ -r "$jdk/release" ]; then
    while IFS='=' read -r key value; do
      case $key in
        JAVA_VERSION) jdk_name=${jdk_name:-$value} ;;
        JAVA_RUNTIME_VERSION) jdk_name=$value ;;
      esac
    done <"$jdk/release"
  fi
  jdk_name=${jdk_name#\"}
  jdk_name=${jdk_name%\"}
  major=${jdk_name%%[!0-9]*}
  if [ "${major:-0}" -lt 17 ]; then
    fail "$java is version ${jdk_name:-unknown}, 17 or later is needed: apt install openjdk-17-jdk"
  fi
}

# Sets image to the image of this JDK; false if there is none, or anything it is made of is newer.
find_image() {
  pointer=$apps/for-$jdk_name
  [ -r "$pointer" ] || return 1
  { IFS= read -r image && IFS= read -r made_with; } <"$pointer"
  [ "$made_with" = "$jdk" ] && [ -r "$image/interlock.jar" ] || return 1
  case $image in
    "$apps"/*) ;;
    *) return 1 ;;
  esac
  changed=$(find "$home/pom.xml" "$home/run.sh" "$home/src/main" -cnewer "$image/stamp" -print -quit 2>&1)
  [ -z "$changed" ]
}

need_build_tools() {
  [ -x "$jdk/bin/javac" ] || fail "$jdk has no compiler; install a whole JDK: apt install openjdk-17-jdk"
  command -v mvn >/dev/null || fail "no Maven found: apt install maven"
  export JAVA_HOME="$jdk"
  maven=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  case $maven in
    '' | [012].* | 3.[0-5].* | 3.6.[0-2]) fail "Maven is version ${maven:-unknown}, 3.6.3 or later is needed: apt install maven" ;;
  esac
}

# Builds unless somebody else has just done so. Every build has a folder of its own: the lock only
# spares two first starts the work of doing it twice.
build() {
  need_build_tools
  mkdir -p "$apps" 2>/dev/null && [ -w "$apps" ] || fail "cannot write to $apps, where the built program belongs"
  exec 8>"$apps/lock"
  if command -v flock >/dev/null && ! flock -n 8; then
    say "waiting for another build"
    flock 8
  fi
  find_image || make_image
  exec 8>&-
}

say() {
  printf 'interlock: %s\n' "$*" >&2
}

make_image() {
  begun=$(date +%s)
  image=$apps/$begun-$$
  log=$apps/build.log
  mkdir "$image" "$image/used" && : >"$image/stamp" && : >"$image/used/$$" || fail "cannot write to $apps"
  trap 'rm -rf "$image"; exit 130' INT
  trap 'rm -rf "$image"; exit 143' TERM HUP
  say "building with Maven $maven and JDK $jdk_name (the first time it fetches libraries)"
  compile
  archive
  printf '%s\n%s\n' "$image" "$jdk" >"$pointer.$$" && mv "$pointer.$$" "$pointer" || fail "cannot write $pointer"
  trap - INT TERM HUP
  say "built in $(($(date +%s) - begun)) s"
  remove_unused
}

compile() {
  ( cd "$home" && mvn -B -Pimage -Dinterlock.build="$image/build" package 8>&- </dev/null 2>&1 || echo '[FAILED]' ) |
    tee "$log" | show_progress
  if [ ! -f "$image/build/interlock.jar" ] || grep -q '^\[FAILED\]$' "$log"; then
    rm -rf "$image"
    sed -n -e '/^\[ERROR\]/p' -e '/Failed to execute goal/q' "$log" | head -n 12 >&2
    fail "the build failed; all of it is in $log"
  fi
  mv "$image/build/interlock.jar" "$image/build/lib" "$image" &&
    cp "$home/src/main/sh/guard" "$image/guard" &&
    rm -rf "$image/build" || fail "cannot write to $image"
}

# One line for each phase and for every fiftieth file that is fetched.
show_progress() {
  fetched=0
  while IFS= read -r line; do
    case $line in
      *Downloaded\ from*)
        fetched=$((fetched + 1))
        [ $((fetched % 50)) -ne 0 ] || say "  $fetched files fetched" ;;
      *---*:compile\ *) say "  compiling" ;;
      *---*:jar\ *) say "  packing" ;;
    esac
  done
}

# Writes worker.args and main.args, and archives the classes that a short training loads.
archive() {
  say "  preparing quick starts"
  classes=$image/interlock.jar
  for jar in "$image"/lib/*.jar; do
    classes=$classes:$jar
  done
  options worker "$image/interlock.jar:$image/lib/jackson-core.jar" \
    -XX:+UseG1GC -Xmx32m -Xss256k
  if [ "$major" -lt 25 ]; then
    echo -XX:CompileThresholdScaling=50 >>"$image/worker.args"
  fi
  archive_one worker train_worker dev.interlock.worker.WorkerMain
  echo dev.interlock.worker.WorkerMain >>"$image/worker.args"
  options main "$classes" -XX:+UseSerialGC -Dfile.encoding=UTF-8
  archive_one main train_main dev.interlock.Main
}

# Logging is off because a JVM's warnings go to stdout, which is the protocol or the screen. A worker
# starts quickest with G1, the one collector of JDK 17 that maps the archived objects as they are.
# Whether signals end it at once (-Xrs) is said by who starts it.
options() {
  args=$image/$1.args
  printf '"-XX:SharedArchiveFile=%s"\n-cp\n"%s"\n' "$image/$1.jsa" "$2" >"$args"
  shift 2
  printf '%s\n' -Xlog:disable -XX:TieredStopAtLevel=1 -XX:-UsePerfData "$@" >>"$args"
}

# Usage: archive_one NAME TRAINING CLASS. The dump runs with G1 because only that archives objects
# too. An archive only makes starts quicker, so a failure to make one is no failure of the build.
archive_one() {
  grep -v SharedArchiveFile "$image/$1.args" >"$image/training.args"
  grep -v 'Use.*GC' "$image/training.args" >"$image/training.dump"
  printf '"-XX:DumpLoadedClassList=%s"\n%s\n' "$image/training.classes" "$3" >>"$image/training.args"
  {
    "$2" && "$java" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=$image/training.classes" \
      "-XX:SharedArchiveFile=$image/$1.jsa" "@$image/training.dump"
  } >>"$log" 2>&1 8>&- || say "  no archive for $1, which will start slowly; see $log"
  rm -f "$image"/training.*
}

# A program that uses most of the language, and the replies to its requests.
train_worker() {
  "$java" "@$image/training.args" <"$home/src/main/sh/worker.training"
}

# A dashboard in a terminal of its own, which is then told to go.
train_main() {
  sleep 4 | java=$java image=$image home=$home TERM=xterm-256color script -qc '
    stty rows 24 cols 80
    exec timeout --foreground 3 "$java" "-Dinterlock.home=$home" \
      "-Dinterlock.worker=$image/worker.args" "@$image/training.args" "$home/scenarios/toilet.json"
    ' /dev/null
  [ -s "$image/training.classes" ]
}

# Removes images that nothing points at and nobody runs from.
remove_unused() {
  for old in "$apps"/*/; do
    old=${old%/}
    [ -d "$old" ] && ! grep -qxF "$old" "$apps"/for-* && ! in_use "$old" && rm -rf "$old"
  done
}

in_use() {
  for user in "$1"/used/*; do
    [ -e "$user" ] && kill -0 "${user##*/}" 2>/dev/null && return 0
  done
  return 1
}

run_tests() {
  find_image || build
  need_build_tools
  cd "$home" || exit 2
  exec mvn -B "$@" verify
}

# Lets fd 9 be the writing end of a pipe to the guard. This process must not be its parent.
start_guard() {
  guard_folder=$(mktemp -d "${TMPDIR:-/tmp}/interlock-guard.XXXXXX" 2>/dev/null) || return 1
  mkfifo -m 600 "$guard_folder/pipe" && exec 9<>"$guard_folder/pipe" || return 1
  session=
  command -v setsid >/dev/null && session=setsid
  ( $session sh "$image/guard" "$guard_folder" <"$guard_folder/pipe" >/dev/null 2>&1 9>&- & )
}

start() {
  find_image || build
  : 2>/dev/null >"$image/used/$$"
  [ -r "$image/interlock.jar" ] || { build && : >"$image/used/$$"; }
  set -- dev.interlock.Main "$@"
  start_guard && set -- -Dinterlock.guard=/dev/fd/9 "$@"
  [ -z "${TMPDIR:-}" ] || set -- "-Djava.io.tmpdir=$TMPDIR" "$@"
  locale=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
  case $locale in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *)
      export LC_ALL=C.UTF-8
      set -- "-Dinterlock.locale=$locale" "$@" ;;
  esac
  exec "$java" "@$image/main.args" "-Dinterlock.home=$home" "-Dinterlock.worker=$image/worker.args" "$@"
}

find_home
find_java
if [ "${1:-}" = test ]; then
  shift
  run_tests "$@"
else
  start "$@"
fi
