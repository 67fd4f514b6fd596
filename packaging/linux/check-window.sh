#!/usr/bin/env bash
# Opens the real window of target/gatehouse on a virtual display of its own, opens a profile of the sandbox by keyboard, and
# leaves pictures of it at two sizes and in both themes in target/pictures. Fails when no window titled Gatehouse shows
# within 30 seconds, when the sandbox does not open, or when a picture is blank.
# Needs Xvfb, xdotool, ImageMagick's import, GTK 3 and a font.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/linux/display.sh
trap finish EXIT
need Xvfb xdotool import identify
need_built target/gatehouse/bin/gatehouse '"mvn package"'

pictures=$PWD/target/pictures
mkdir -p "$pictures"

start_display
started=$(date +%s%N)
target/gatehouse/bin/gatehouse > "$work/log" 2>&1 &
program=$!
wait_for_window
echo "ok      window after $((($(date +%s%N) - started) / 1000000)) ms"
picture window-welcome 1280 800
press Return
wait_for_title SANDBOX
sleep 3
press Down Down Down
sleep 2
picture window-light 1280 800
picture window-light 1024 640
press ctrl+shift+d
picture window-dark 1024 640
picture window-dark 1280 800
[ ! -s "$work/log" ] || fail "the program is not quiet"
