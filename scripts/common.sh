# shellcheck shell=bash
# Shared by the scripts of this folder: finds or installs a JDK, runs Maven, builds the program.
# Source it; it changes to the project's top folder and stops the script on the first error.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Java reads file names in the encoding of the locale, and those of a corpus are Chinese.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

readonly JAVA_AT_LEAST=17
readonly PROGRAM=pipeline/target/tradefacts

say() { printf 'tradefacts: %s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

# Prints the major version of the javac in the given JDK folder, or nothing.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME to a JDK of at least JAVA_AT_LEAST; fails when there is none.
find_jdk() {
  local home javac candidates=()
  [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
  if javac=$(command -v javac); then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$javac")")")")
  fi
  [ -x /usr/libexec/java_home ] && candidates+=("$(/usr/libexec/java_home 2>/dev/null || true)")
  candidates+=(/usr/lib/jvm/*)
  for home in "${candidates[@]}"; do
    if [ "$(jdk_version "$home")" -ge "$JAVA_AT_LEAST" ] 2>/dev/null; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

# Installs a JDK where this is Debian or Ubuntu and the user may.
install_jdk() {
  local as_root=() package
  command -v apt-get >/dev/null || die "no JDK $JAVA_AT_LEAST or newer was found; install one and set JAVA_HOME to its folder."
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    else
      die "no JDK $JAVA_AT_LEAST or newer was found; install one with: sudo apt-get install openjdk-$JAVA_AT_LEAST-jdk-headless"
    fi
  fi
  say "no JDK found, installing one"
  "${as_root[@]}" apt-get -qq update >&2
  for package in "openjdk-$JAVA_AT_LEAST-jdk-headless" default-jdk-headless; do
    if "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$package" >&2; then
      return 0
    fi
  done
  die "the JDK could not be installed; install one with: sudo apt-get install default-jdk-headless"
}

need_jdk() {
  find_jdk && return 0
  install_jdk
  find_jdk || die "the installed JDK is older than $JAVA_AT_LEAST; install a newer one and set JAVA_HOME to its folder."
}

# Runs Maven through the wrapper, which fetches a pinned, checksummed Maven on first use.
maven() {
  local path=$PATH
  # The wrapper's checksum is that of the zip: a machine without unzip unpacks it with the JDK.
  command -v unzip >/dev/null || path="$PWD/scripts/shims:$PATH"
  PATH="$path" sh ./mvnw -B --no-transfer-progress "$@"
}

# Whether the built program is missing or older than anything it is built from.
build_is_stale() {
  [ -f "$PROGRAM/java.args" ] || return 0
  [ "$(cat "$PROGRAM/jdk" 2>/dev/null)" = "$JAVA_HOME" ] || return 0
  [ -n "$(find pom.xml pipeline/pom.xml pipeline/src/main scripts/common.sh -newer "$PROGRAM/java.args" -print -quit)" ]
}

# Builds the program into PROGRAM: jars, and the options that the java command starts it with.
build() {
  local log archive jars
  need_jdk
  build_is_stale || return 0
  say "building (the first build fetches its libraries)"
  log=$(mktemp)
  # A library that the program no longer needs must not stay on its class path.
  rm -rf "$PROGRAM/lib"
  if ! maven -q -DskipTests package >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    die "the build failed; its messages stand above."
  fi
  rm -f "$log"
  jars=$(printf '%s\n' "$PWD/$PROGRAM"/lib/*.jar | LC_ALL=C sort | tr '\n' ':')
  archive=$PWD/$PROGRAM/classes.jsa
  rm -f "$archive" "$PROGRAM/java.args"
  cat >"$PROGRAM/java.args.new" <<ARGS
-XX:SharedArchiveFile="$archive"
-Xshare:auto
-Xlog:disable
-Xlog:all=off
-Dfile.encoding=UTF-8
-cp "${jars%:}"
ARGS
  archive_classes "$archive" || true
  printf '%s' "$JAVA_HOME" >"$PROGRAM/jdk"
  mv "$PROGRAM/java.args.new" "$PROGRAM/java.args"
}

# Class-data sharing: one run on the seed article records the classes that a run loads.
archive_classes() {
  local scratch
  scratch=$(mktemp -d)
  grep -v SharedArchiveFile "$PROGRAM/java.args.new" >"$scratch/java.args"
  "$JAVA_HOME/bin/java" "@$scratch/java.args" -XX:ArchiveClassesAtExit="$1" \
    org.tradefacts.pipeline.Main --input=seeds "--output=$scratch/output" >/dev/null 2>&1
  local status=$?
  rm -rf "$scratch"
  return $status
}

# Prints what suits a run over a folder or file, one option a line (docs/performance.md).
jvm_options() {
  local processors kilobytes second_compiler_from=90000
  processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
  # Young objects die at once: a small, fixed room for them stays in the caches, where a growing one
  # costs a page fault for each new page.
  if [ "$processors" -le 4 ]; then
    printf '%s\n' -XX:+UseSerialGC -Xmn32m
  else
    printf '%s\n' -XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy "-Xmn$((processors * 16))m"
  fi
  # Below so many kilobytes a run is over before the second compiler has paid for itself. The size
  # of globs and of other file systems is not known here; links that lead nowhere count nothing.
  kilobytes=$(du -skL "$1" 2>/dev/null | cut -f1) || true
  if [ -n "$kilobytes" ] && [ "$kilobytes" -lt "$second_compiler_from" ]; then
    printf '%s\n' -XX:TieredStopAtLevel=1
  else
    # It takes as long as reading 60 MB, most of it for methods that little depends on: it waits four
    # times longer than by default until it takes one, and copies less of other methods into it.
    printf '%s\n' -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=4000 \
      -XX:Tier4CompileThreshold=50000 -XX:Tier4BackEdgeThreshold=160000 \
      -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=9 \
      -XX:+IgnoreUnrecognizedVMOptions
  fi
}
