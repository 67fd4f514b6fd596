#!/usr/bin/env bash
# Renews the pictures of the README from the tour: each with a .txt in assets/pictures that says what can be read in it.
# Run it after "mvn verify", and look at the pictures before you commit. A new one: make its empty .txt first.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
journeys=$(find assets/pictures -name '*.txt' -printf '%f\n' | cut -c1 | sort -u | paste -sd,)
target/gatehouse/bin/gatehouse tour --journeys "$journeys" --out "$work"
for facts in assets/pictures/*.txt; do
    name=$(basename "$facts" .txt)
    cp "$work/$name.txt" "$work/$name.png" assets/pictures/
    [ ! -e "assets/pictures/$name-dark.png" ] || cp "$work/$name-dark.png" assets/pictures/
done
