# shellcheck shell=bash
# To be sourced, from the folder of the project. Puts together what every package holds: a runtime of JDK and JavaFX only,
# the program with its libraries, and the cache that makes it start fast. It fetches nothing.
source packaging/common/jdk.sh

built=target/gatehouse

# Where everything comes from: sets jdk, version and released, and refuses what is not what it should be.
prepare() {
    jdk=$(find_jdk)
    released=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)
    [ -d "$built/lib" ] || mvn -q -B -ntp -DskipTests package
    version=$(basename "$built"/lib/gatehouse-*.jar .jar)
    version=${version#gatehouse-}
    check_version
    check_libraries
}

check_version() {
    grep -q "^  <version>$version</version>" pom.xml && return
    echo "$built holds version $version, pom.xml another one: build it again." >&2
    return 1
}

# Every library must be the very file whose checksum is written down.
check_libraries() {
    local file name sum
    for file in "$built"/lib/*.jar "$built"/lib/javafx/*.jar; do
        name=$(basename "$file")
        [ "$name" != "gatehouse-$version.jar" ] || continue
        sum=$(sha256 "$file")
        grep -qx "$sum  $name" packaging/common/libraries.sha256 && continue
        echo "$name has SHA-256 $sum, which packaging/common/libraries.sha256 does not say." >&2
        return 1
    done
}

sha256() {
    if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# Links JDK and JavaFX into the folder $1; $2 is an empty folder to work in.
link_runtime() {
    local jar
    for jar in "$built"/lib/javafx/javafx-*-*-*.jar; do
        make_jmod "$jar" "$2"
    done
    left_out > "$2/left-out"
    "$jdk/bin/jlink" --module-path "$2/jmods" --add-modules "$(modules)" --strip-java-debug-attributes \
        --no-header-files --no-man-pages --include-locales=en,de,es,fr,pt,ja --compress=zip-9 "--exclude-resources=@$2/left-out" \
        --exclude-files '**libawt_xawt.so,**libjawt.so,**libjsound.so,**libsplashscreen.so,**/classlist' --output "$1"
    ! command -v strip > /dev/null || find "$1/lib" -name '*.so' -exec strip --strip-unneeded {} +
}

# JavaFX's native libraries become files of the runtime: from inside a jar, JavaFX would unpack them into the user's home.
make_jmod() {
    local name classes=$2/classes libraries=$2/libraries
    name=$(basename "$1" .jar)
    name=${name#javafx-}
    name=javafx.${name%%-*}
    rm -rf "$classes" "$libraries"
    mkdir -p "$classes" "$libraries" "$2/jmods"
    "$jdk/bin/jar" --extract --file "$1" --dir "$classes"
    find "$classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$libraries" \;
    rm -rf "$classes/META-INF"
    "$jdk/bin/jmod" create --class-path "$classes" --libs "$libraries" "$2/jmods/$name.jmod"
}

modules() {
    sed 's/#.*//; s/[[:space:]]*$//; /^$/d' packaging/common/modules | paste -s -d , -
}

# Prints what jlink leaves out. One class of each package stays, for a module must have all its packages.
left_out() {
    local folders
    folders=$(sed '/^#/d' packaging/common/left-out | paste -s -d '|' -)
    "$jdk/bin/jimage" list --include "regex:/java\\.desktop/($folders)/.*\\.class" "$jdk/lib/modules" | tr -d '\r' \
        | awk '$1 ~ /[.]class$/ {
            package = $1
            sub(/[^\/]*$/, "", package)
            if (seen[package]++) print "/java.desktop/" $1
        }'
}

# The program and its libraries, flat, into the folder $1. The client of Amazon Connect goes without the operations that
# Gatehouse never calls, the list of Regions without the services that have no client here.
copy_program() {
    local connect regions jar others=()
    mkdir -p "$1"
    cp "$built"/lib/*.jar "$1"
    connect=$(basename "$1"/connect-*.jar)
    for jar in "$built"/lib/*.jar; do
        [ "$(basename "$jar")" = "$connect" ] || others+=("$jar")
    done
    "$jdk/bin/java" packaging/common/SdkShrinker.java "$built/lib/$connect" "$1/$connect" "${others[@]}"
    regions=$(basename "$1"/regions-*.jar)
    "$jdk/bin/java" packaging/common/RegionsShrinker.java "$built/lib/$regions" "$1/$regions" "$built"/lib/*.jar
}

# What is inside and under which licence, into the folder $1: the bill of materials, a list, and the texts.
copy_papers() {
    mkdir -p "$1"
    cp "target/gatehouse-$version-sbom.json" "$1/sbom.json"
    "$jdk/bin/java" -cp "$built/lib/*" packaging/common/LicenceList.java "$1/sbom.json" "$built/lib" "$1/licences"
    cp LICENSE README.md "$1"
}

# One time stamp for all files below $1, whole seconds: the cache remembers when each jar was changed, and no package may
# depend on when it was made.
stamp() {
    find "$1" -exec env TZ=UTC touch -h -d "$released" {} +
}
