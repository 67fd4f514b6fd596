#!/usr/bin/env bash
# Figure R18: builds Gatehouse twice, in folders of different names and depths, for different users, time zones and
# languages, and fails when the jars or the bills of materials differ in a single byte. Prints their digests. With --built,
# the first of the two is what "mvn verify" has left in target, by whoever and wherever that was, so that one build is enough.
set -euo pipefail
cd "$(dirname "$0")/../.."

source packaging/common/jdk.sh # need, need_built
need mvn tar cmp sha256sum
if [ "${1:-}" = --built ]; then
    for file in target/gatehouse-*.jar target/gatehouse-*-sbom.json; do
        need_built "$file" '"mvn package", without --offline,'
    done
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # folder, user name, time zone, locale, language, country
    mkdir -p "$1"
    tar --create --exclude ./target --exclude ./.git . | tar --extract --directory "$1"
    (cd "$1" && TZ=$3 LC_ALL=$4 MAVEN_OPTS="-Duser.name=$2 -Duser.timezone=$3 -Duser.language=$5 -Duser.country=$6" \
        mvn -q -B -ntp -Dmaven.test.skip=true package)
}

started=$SECONDS
first=$work/a
second="$work/another folder/of a different name"
if [ "${1:-}" = --built ]; then
    first=$PWD
else
    build "$first" alice Asia/Kathmandu C.UTF-8 tr TR
fi
build "$second" bob America/Los_Angeles C ar SA

failures=0
for file in "$first"/target/gatehouse-*.jar "$first"/target/gatehouse-*-sbom.json; do
    name=$(basename "$file")
    if cmp "$file" "$second/target/$name"; then
        echo "same    $(sha256sum "$file" | cut -d ' ' -f 1)  $name"
    else
        failures=$((failures + 1))
    fi
done
echo "R18  n 2  failures $failures  seconds $((SECONDS - started))"
[ "$failures" = 0 ]
