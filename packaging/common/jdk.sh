# shellcheck shell=bash
# To be sourced. find_jdk prints the folder of a JDK of the version this program is built with, whole enough to package:
# with javac, jlink and jpackage. It looks where JDKs usually are, as the launcher does. need says at once which tools are
# missing, and ends the script.
JDK_VERSION=25

need() {
    local tool missing=()
    for tool in "$@"; do
        command -v "$tool" > /dev/null || missing+=("$tool")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "${0##*/} needs ${missing[*]}: install what is missing, then run it again." >&2
    exit 1
}

# Ends the script unless the file or folder $1 is there, and says what to run: $2.
need_built() {
    [ -e "$1" ] && return
    echo "${0##*/} needs $1, which is not there: run $2 first." >&2
    exit 1
}

find_jdk() {
    local release home own=${HOME:-/nonexistent}
    for release in "${JAVA_HOME:-/nonexistent}"/release /usr/lib/jvm/*/release /usr/lib64/jvm/*/release /usr/java/*/release \
        /opt/*/release /opt/java/*/release "$own"/.sdkman/candidates/java/*/release "$own"/.jdks/*/release \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/release \
        "$own"/Library/Java/JavaVirtualMachines/*/Contents/Home/release \
        "${PROGRAMFILES:-/nonexistent}"/*/*/release; do
        home=${release%/release}
        [ -e "$home/bin/javac" ] || [ -e "$home/bin/javac.exe" ] || continue
        [ -e "$home/bin/jlink" ] || [ -e "$home/bin/jlink.exe" ] || continue
        grep -qE "^JAVA_VERSION=\"$JDK_VERSION([.\"]|\$)" "$release" || continue
        printf '%s\n' "$home"
        return
    done
    echo "No JDK $JDK_VERSION with jlink is in the usual places: install one, or let JAVA_HOME name it." >&2
    return 1
}
