# shellcheck shell=bash
# To be sourced. find_jdk prints the folder of a JDK of the version this program is built with, whole enough to package:
# with javac, jlink and jpackage. It looks where JDKs usually are, as the launcher does.
JDK_VERSION=25

find_jdk() {
    local release home
    for release in "${JAVA_HOME:-/nonexistent}"/release /usr/lib/jvm/*/release /usr/lib64/jvm/*/release /usr/java/*/release \
        /opt/*/release /opt/java/*/release "$HOME"/.sdkman/candidates/java/*/release "$HOME"/.jdks/*/release \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/release \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home/release \
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
