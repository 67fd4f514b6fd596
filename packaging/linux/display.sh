# shellcheck shell=bash
# To be sourced. A virtual display, and a person at its keyboard. Sets work, an empty folder, and expects the program's
# output in $work/log, its process in $program, and a folder for pictures in $pictures; finish ends both processes. Needs Xvfb, xdotool and ImageMagick.
# shellcheck disable=SC2154 # pictures
source packaging/common/jdk.sh # need, need_built
work=$(mktemp -d)
xvfb=
program=

end_program() {
    [ -z "$program" ] || kill "$program" 2> /dev/null || true
    [ -z "$program" ] || wait "$program" 2> /dev/null || true
    program=
}

finish() {
    end_program
    [ -z "$xvfb" ] || kill "$xvfb" 2> /dev/null || true
    rm -rf "$work"
}

fail() {
    echo "FAILED  $1"
    sed 's/^/        /' "$work/log"
    exit 1
}

start_display() { # Xvfb picks a free number and says which; a window stands where this user's stood last, so not here
    export XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
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
    local file=$pictures/$1-$2x$3.png colours=1 deadline=$((SECONDS + 15))
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
