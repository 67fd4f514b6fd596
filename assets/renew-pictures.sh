#!/usr/bin/env bash
# Renews the pictures of the README from the tour. Run it after "mvn verify", and look at them before you commit.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for theme in light dark; do
    target/gatehouse/bin/gatehouse tour --out "$work/$theme" --theme "$theme"
done
cp "$work"/light/*-idle-sign-out-15.png assets/pictures/editor-light.png
cp "$work"/dark/*-idle-sign-out-15.png assets/pictures/editor-dark.png
cp "$work"/light/*-review.png assets/pictures/review-light.png
