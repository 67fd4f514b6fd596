#!/usr/bin/env bash
# Writes down the checksums of the libraries in target/gatehouse, for whoever changed a dependency on purpose: look at the
# difference before you commit it. JavaFX for other systems stays as it is, and has to be added by hand.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/common/jdk.sh # need, need_built
need sha256sum git
need_built target/gatehouse/lib/javafx '"mvn -DskipTests package"'

file=packaging/common/libraries.sha256
{
    grep -E '  javafx-.*-(linux|linux-aarch64|mac|mac-aarch64|win)\.jar$' "$file"
    for jar in target/gatehouse/lib/*.jar target/gatehouse/lib/javafx/*.jar; do
        case $jar in */gatehouse-*) continue ;; esac
        printf '%s  %s\n' "$(sha256sum "$jar" | cut -d ' ' -f 1)" "$(basename "$jar")"
    done
} | LC_ALL=C sort -u -k 2 > "$file.new"
mv "$file.new" "$file"
git --no-pager diff --stat -- "$file"
