#!/usr/bin/env bash
# Checks the launcher in target/gatehouse as a user meets it. Run it after "mvn verify"; it fails when one check fails.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/common/jdk.sh # need_built
need_built target/gatehouse/bin/gatehouse '"mvn package"'

image=$PWD/target/gatehouse
launcher=$image/bin/gatehouse
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# What a user's environment might already say must not decide these checks.
unset JAVA_HOME GATEHOUSE_JAVA_HOME GATEHOUSE_JAVA_FOLDERS DISPLAY WAYLAND_DISPLAY

check() { # title, expected exit code, expected pattern on stdout, on stderr, command...
    local title=$1 code=$2 out=$3 err=$4 got=0
    shift 4
    "$@" > "$work/out" 2> "$work/err" || got=$?
    if [ "$got" = "$code" ] && matches "$out" "$work/out" && matches "$err" "$work/err"; then
        echo "ok      $title"
        return
    fi
    failed=1
    echo "FAILED  $title: exit code $got, expected $code"
    sed 's/^/        out: /' "$work/out"
    sed 's/^/        err: /' "$work/err"
}

matches() { # the whole text against an extended pattern; an empty pattern means no text at all
    local text
    text=$(cat "$2")
    if [ -z "$1" ]; then [ -z "$text" ]; else [[ $text =~ $1 ]]; fi
}

jdk() { # folder, version: something that looks like a JDK and tells which one was started
    mkdir -p "$1/bin"
    printf 'IMPLEMENTOR="Check"\nJAVA_VERSION="%s"\n' "$2" > "$1/release"
    printf '#!/bin/sh\necho "started %s"\n' "$2" > "$1/bin/java"
    chmod +x "$1/bin/java"
}

# shellcheck disable=SC2317 # called through check
in_folder() { (cd "$1" && shift && "$@"); }

version='^Gatehouse [0-9]+\.[0-9]+\.[0-9]+[^[:space:]]*$'
none='^Gatehouse needs Java 25 or newer and finds none[^.]*\.[[:space:]]Install a JDK 25'

check "the version, and nothing else" 0 "$version" '' "$launcher" --version
check "from another folder" 0 "$version" '' in_folder / "$launcher" --version
check "by a relative path" 0 "$version" '' in_folder "$image/lib" ../bin/gatehouse --version

mkdir -p "$work/links" "$work/a folder"
ln -s "$launcher" "$work/links/first"
ln -s ../links/first "$work/a folder/second"
check "through two links, one relative" 0 "$version" '' "$work/a folder/second" --version
check "through a link found on the PATH" 0 "$version" '' env PATH="$work/links:$PATH" first --version

cp -R "$image" "$work/a folder/gate house"
check "from a path with spaces" 0 "$version" '' "$work/a folder/gate house/bin/gatehouse" --version

check "arguments arrive whole" 2 '' "'a  b'" "$launcher" sandbox --port 'a  b'
check "wrong usage is 2, said on standard error" 2 '' 'Usage: gatehouse' "$launcher" zzz

jdk "$work/jdks/seventeen" 17.0.15
jdk "$work/jdks/old style" 1.8.0_432
jdk "$work/jdks/twenty-five" 25
jdk "$work/jdks/newest one" 26.0.10
jdk "$work/jdks/newer" 26.0.9
jdk "$work/old/seventeen" 17.0.15
jdk "$work/old/nineteen" 19-ea
mkdir -p "$work/empty" "$work/tools"
for tool in sh dirname readlink; do ln -s "$(command -v "$tool")" "$work/tools/$tool"; done

check "an old JAVA_HOME is passed over" 0 "$version" '' env JAVA_HOME="$work/old/seventeen" "$launcher" --version
check "the newest wins" 0 '^started 26\.0\.10$' '' \
    env GATEHOUSE_JAVA_FOLDERS="$work/old:$work/jdks" "$launcher" --version
check "JAVA_HOME wins when it is new enough" 0 '^started 25$' '' \
    env GATEHOUSE_JAVA_FOLDERS="$work/jdks" JAVA_HOME="$work/jdks/twenty-five" "$launcher" --version
check "GATEHOUSE_JAVA_HOME wins over JAVA_HOME" 0 '^started 26\.0\.9$' '' \
    env GATEHOUSE_JAVA_HOME="$work/jdks/newer" JAVA_HOME="$work/jdks/twenty-five" "$launcher" --version
check "a GATEHOUSE_JAVA_HOME that does not serve is refused" 1 '' '^GATEHOUSE_JAVA_HOME is .*not a JDK 25' \
    env GATEHOUSE_JAVA_HOME="$work/old/seventeen" "$launcher" --version
ln -s "$work/jdks/twenty-five/bin/java" "$work/links/java"
check "the java on the PATH is the last resort" 0 '^started 25$' '' \
    env GATEHOUSE_JAVA_FOLDERS="$work/old" PATH="$work/links:$work/tools" "$launcher" --version
check "only old ones: two sentences and 1" 1 '' "$none" \
    env GATEHOUSE_JAVA_FOLDERS="$work/old" PATH="$work/old/seventeen/bin:$work/tools" "$launcher" --version
check "none at all: two sentences and 1" 1 '' "$none" \
    env GATEHOUSE_JAVA_FOLDERS="$work/empty" PATH="$work/tools" "$launcher" --version

for file in bin/gatehouse.bat LICENSE README.md; do
    [ -s "$image/$file" ] && continue
    failed=1
    echo "FAILED  $file belongs to the image"
done
exit "$failed"
