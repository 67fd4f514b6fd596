#!/usr/bin/env bash
# Installs the .deb of target/package as an administrator does, starts what its desktop entry says as a user does, shows a
# profile of the sandbox, and removes it again. Fails when anything is missing, noisy, too large, or left behind.
# Needs root or sudo, dpkg, Xvfb, xdotool, xprop, ImageMagick, and what the package depends on.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/linux/display.sh

most=145 # MB, the installed size
need dpkg Xvfb xdotool xprop import identify
deb=$(find target/package -name 'gatehouse_*.deb' 2> /dev/null | head -n 1)
need_built "${deb:-target/package/gatehouse_VERSION_ARCH.deb}" packaging/linux/package.sh
pictures=$PWD/target/pictures
mkdir -p "$pictures"
touch "$work/log"
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)

leave() {
    finish
    "${as_root[@]}" dpkg --purge gatehouse > /dev/null 2>&1 || true
}
trap leave EXIT

ok() {
    echo "ok      $1"
}

install_it() {
    ! dpkg -s gatehouse > /dev/null 2>&1 || { trap - EXIT; fail "gatehouse is installed already"; }
    "${as_root[@]}" dpkg --path-include='/usr/share/man/*' -i "$deb" > "$work/log" 2>&1 || fail "dpkg does not install it"
    dpkg -V gatehouse > "$work/log" || fail "an installed file differs from the package"
    dpkg -L gatehouse | sort > "$work/files"
    : > "$work/log"
    ok "installed: $(grep -c . "$work/files") files and folders"
}

size_is_small() {
    local size
    size=$(dpkg -L gatehouse | xargs -d '\n' stat -c '%F|%s' | awk -F '|' '/^regular/ { sum += $2 } END { print int(sum / 1000000 + 0.5) }')
    [ "$size" -le "$most" ] || fail "installed it takes $size MB, more than $most"
    ok "installed size $size MB, package $(($(stat -c %s "$deb") / 1000000)) MB"
}

# The .rpm, where one was made, holds the very files that are installed now, and no other.
rpm_holds_the_same() {
    local rpm in_rpm installed
    rpm=$(find target/package -name 'gatehouse-*.rpm')
    [ -n "$rpm" ] || { echo "no .rpm to look into"; return; }
    rpm -qp --dump "$rpm" | awk '$5 ~ /^0100/ { print $4 "  " $1 }' > "$work/rpm"
    sha256sum --check --quiet "$work/rpm" > "$work/log" 2>&1 || fail "the .rpm holds other files than the .deb"
    in_rpm=$(grep -c . "$work/rpm")
    installed=$(grep -v '^/usr/share/doc/' "$work/files" | xargs -d '\n' stat -c %F | grep -c '^regular')
    [ "$in_rpm" = "$installed" ] || fail "the .rpm holds $in_rpm files, the .deb $installed"
    : > "$work/log"
    ok "the .rpm holds the same $in_rpm files"
}

# The entry is valid and takes links of the type gatehouse:, which the program refuses when they name no place.
entry_takes_links() {
    local entry=/usr/share/applications/gatehouse.desktop link
    if command -v desktop-file-validate > /dev/null; then
        desktop-file-validate "$entry" > "$work/log" 2>&1 || fail "the desktop entry is not valid"
    fi
    if command -v appstreamcli > /dev/null; then
        appstreamcli validate --no-net /usr/share/metainfo/dev.gatehouse.gatehouse.metainfo.xml > "$work/log" 2>&1 \
            || fail "the AppStream data are not valid"
    fi
    grep -qx 'MimeType=x-scheme-handler/gatehouse;' "$entry" || fail "the desktop entry takes no links"
    grep -qx 'Exec=gatehouse %u' "$entry" || fail "the desktop entry hands links to nobody"
    for link in gatehouse:--version 'gatehouse://apply/abc?yes=1' gatehouse:file:///etc/passwd; do
        ! env -u DISPLAY -u WAYLAND_DISPLAY gatehouse "$link" > "$work/out" 2> "$work/refused" \
            || fail "gatehouse $link is not refused"
        grep -q '^The link names no instance' "$work/refused" || fail "gatehouse $link does not say why it is refused"
        [ ! -s "$work/out" ] || fail "gatehouse $link does something"
    done
    : > "$work/log"
    ok "the desktop entry takes links, and the program refuses those that name no place"
}

# The command of the desktop entry, in a home of its own: what it writes there is all it may leave.
start_from_desktop_entry() {
    local entry=/usr/share/applications/gatehouse.desktop command
    [ -f /usr/share/icons/hicolor/scalable/apps/gatehouse.svg ] || fail "the icon of $entry is missing"
    command=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$entry")
    mkdir -p "$work/home" "$work/tmp"
    (cd / && exec env -i HOME="$work/home" TMPDIR="$work/tmp" PATH=/usr/bin:/bin DISPLAY="$DISPLAY" \
        XDG_CONFIG_HOME="$work/home/.config" XDG_STATE_HOME="$work/home/.local/state" "$command") \
        > "$work/log" 2>&1 &
    program=$!
    wait_for_window
    ok "$command, as the desktop entry says, shows its window"
    xprop -id "$(window)" WM_CLASS | grep -q "\"$(sed -n 's/^StartupWMClass=//p' "$entry")\"" \
        || fail "the window is not of the class its desktop entry names"
    grep -q /opt/gatehouse/lib/gatehouse.aot "/proc/$program/maps" || fail "the start-up cache is not in use"
    ok "the window belongs to the entry; the start-up cache is in use"
}

show_a_profile() {
    press Return
    wait_for_title SANDBOX
    sleep 3
    press Down Down Down
    sleep 2
    picture package 1280 800
    [ ! -s "$work/log" ] || fail "the program is not quiet"
    end_program
}

commands_are_clean() {
    gatehouse --version > "$work/out" 2> "$work/log"
    [ ! -s "$work/log" ] || fail "gatehouse --version is not quiet"
    [ "$(cat "$work/out")" = "Gatehouse $(dpkg-query -W -f '${Version}' gatehouse)" ] \
        || fail "gatehouse --version says more, or something else, than the version"
    ok "gatehouse --version prints the version and nothing else"
}

# The manual is one that man reads without a complaint, and bash knows every command.
manual_and_completion() {
    local page=/usr/share/man/man1/gatehouse.1.gz words=/usr/share/bash-completion/completions/gatehouse
    [ -f "$page" ] || fail "the manual is missing"
    [ -f "$words" ] || fail "the completion is missing"
    if command -v man > /dev/null; then
        LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings=all -l "$page" > "$work/out" 2> "$work/log"
        [ ! -s "$work/log" ] || fail "man complains about the manual"
        grep -q 'gatehouse verify' "$work/out" || fail "the manual lacks a command"
    fi
    # shellcheck disable=SC2016 # for the other shell
    bash -c 'source "$1"; COMP_WORDS=(gatehouse ver); COMP_CWORD=1; COMP_LINE="gatehouse ver"; COMP_POINT=13
        _complete_gatehouse; echo "${COMPREPLY[*]}"' bash "$words" > "$work/out" 2> "$work/log"
    [ "$(cat "$work/out")" = verify ] || fail "bash completes \"gatehouse ver\" to \"$(cat "$work/out")\""
    ok "the manual can be read, and bash completes commands"
}

remove_it() {
    "${as_root[@]}" dpkg --purge gatehouse > "$work/log" 2>&1 || fail "dpkg does not remove it"
    while IFS= read -r file; do
        case $file in
            *gatehouse*) [ ! -e "$file" ] || fail "$file is left behind" ;;
        esac
    done < "$work/files"
    # dconf's is GTK's own, the same for every program with a window
    find "$work/home" "$work/tmp" -type f ! -path '*/gatehouse/*' ! -path '*/.cache/dconf/*' > "$work/log"
    [ ! -s "$work/log" ] || fail "files of nobody are left behind"
    ok "removed; left are the user's own files: $(cd "$work/home" && find . -type f -path '*/gatehouse/*' | paste -s -d ' ' -)"
}

install_it
size_is_small
rpm_holds_the_same
entry_takes_links
start_display
start_from_desktop_entry
show_a_profile
commands_are_clean
manual_and_completion
remove_it
