#!/usr/bin/env bash
# Renews the picture of the README from the tour. Run it after "mvn verify", and look at it before you commit.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
target/gatehouse/bin/gatehouse tour --out "$work"
cp "$work"/*-idle-sign-out-15.png assets/pictures/editor-light.png
