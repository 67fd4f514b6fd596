#!/usr/bin/env bash
# Opens the real window of target/gatehouse on a virtual display of its own and leaves a picture of it at two sizes in
# target/pictures. Fails when no window titled Gatehouse shows within 30 seconds or a picture is blank.
# Needs Xvfb, xdotool, ImageMagick's import, GTK 3 and a font.
set -euo pipefail
cd "$(dirname "$0")/../.."

pictures=$PWD/target/pictures
work=$(mktemp -d)
xvfb=
program=
mkdir -p "$pictures"

finish() {
    [ -z "$program" ] || kill "$program" 2> /dev/null || true
    [ -z "$program" ] || wait "$program" 2> /dev/null || true
    [ -z "$xvfb" ] || kill "$xvfb" 2> /dev/null || true
    rm -rf "$work"
}
trap finish EXIT

fail() {
    echo "FAILED  $1"
    sed 's/^/        /' "$work/log"
    exit 1
}

start_display() { # Xvfb picks a free number and says which
    Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3> "$work/display" 2> "$work/log" &
    xvfb=$!
    for _ in $(seq 50); do
        [ -s "$work/display" ] && break
        sleep 0.2
    done
    [ -s "$work/display" ] || fail "the virtual display did not start"
    DISPLAY=:$(tr -d '[:space:]' < "$work/display")
    export DISPLAY
    unset WAYLAND_DISPLAY
}

window() {
    xdotool search --onlyvisible --name '^Gatehouse' 2> /dev/null | tail -n 1
}

wait_for_window() {
    local deadline=$((SECONDS + 30))
    while [ -z "$(window)" ]; do
        kill -0 "$program" 2> /dev/null || fail "Gatehouse ended before its window opened"
        [ "$SECONDS" -lt "$deadline" ] || fail "no window titled Gatehouse within 30 seconds"
        sleep 0.2
    done
}

picture() { # width height: resizes the window, waits until it has drawn, takes its picture
    local file=$pictures/window-$1x$2.png colours=1 deadline=$((SECONDS + 15))
    xdotool windowsize --sync "$(window)" "$1" "$2"
    while [ "$SECONDS" -lt "$deadline" ]; do
        sleep 0.5
        import -window "$(window)" "$file"
        colours=$(identify -format '%k' "$file")
        [ "$(identify -format '%wx%h' "$file")" = "$1x$2" ] && [ "$colours" -gt 4 ] && break
    done
    [ "$(identify -format '%wx%h' "$file")" = "$1x$2" ] || fail "$file is not $1x$2"
    [ "$colours" -gt 4 ] || fail "$file is blank"
    echo "ok      ${file#"$PWD"/}, $colours colours"
}

start_display
started=$(date +%s%N)
target/gatehouse/bin/gatehouse > "$work/log" 2>&1 &
program=$!
wait_for_window
echo "ok      window after $((($(date +%s%N) - started) / 1000000)) ms"
picture 1280 800
picture 1024 640
[ ! -s "$work/log" ] || fail "the start is not quiet"
