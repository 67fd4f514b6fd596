#!/usr/bin/env bash
# Opens the real window of target/gatehouse on a virtual display of its own, opens a profile of the sandbox by keyboard, and
# leaves pictures of it at two sizes and in both themes in target/pictures. Fails when no window titled Gatehouse shows
# within 30 seconds, when the sandbox does not open, or when a picture is blank.
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

wait_for_title() {
    local deadline=$((SECONDS + 30))
    until xdotool getwindowname "$(window)" | grep -q "$1"; do
        [ "$SECONDS" -lt "$deadline" ] || fail "no window titled $1 within 30 seconds"
        sleep 0.2
    done
    echo "ok      the title says $1"
}

press() {
    xdotool windowfocus --sync "$(window)"
    xdotool key --clearmodifiers --delay 80 "$@"
    sleep 1
}

picture() { # name width height: resizes the window, waits until it has drawn, takes its picture
    local file=$pictures/window-$1-$2x$3.png colours=1 deadline=$((SECONDS + 15))
    shift
    xdotool windowsize "$(window)" "$1" "$2"
    while [ "$SECONDS" -lt "$deadline" ]; do
        sleep 0.5
        import -window "$(window)" "$file"
        colours=$(identify -format '%k' "$file")
        [ "$(identify -format '%wx%h' "$file")" = "$1x$2" ] && [ "$colours" -gt 40 ] && break
    done
    [ "$(identify -format '%wx%h' "$file")" = "$1x$2" ] || fail "$file is not $1x$2"
    [ "$colours" -gt 40 ] || fail "$file is blank"
    echo "ok      ${file#"$PWD"/}, $colours colours"
}

start_display
started=$(date +%s%N)
target/gatehouse/bin/gatehouse > "$work/log" 2>&1 &
program=$!
wait_for_window
echo "ok      window after $((($(date +%s%N) - started) / 1000000)) ms"
picture welcome 1280 800
press Return
wait_for_title SANDBOX
sleep 3
press Down Down Down
sleep 2
picture light 1280 800
picture light 1024 640
press ctrl+shift+d
picture dark 1024 640
picture dark 1280 800
[ ! -s "$work/log" ] || fail "the program is not quiet"
