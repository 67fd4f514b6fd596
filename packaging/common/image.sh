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
    check_papers
    check_libraries
}

check_version() {
    grep -q "^  <version>$version</version>" pom.xml && return
    echo "$built holds version $version, pom.xml another one: build it again." >&2
    return 1
}

# Without a bill of materials there is no package. Maven leaves it out without a word when it works offline.
check_papers() {
    [ -s "target/gatehouse-$version-sbom.json" ] && return
    echo "The bill of materials target/gatehouse-$version-sbom.json is missing, so no package was made." >&2
    echo "Run \"mvn -DskipTests package\", without --offline (-o), and then this again." >&2
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
    "$jdk/bin/java" --add-modules jdk.jlink --add-exports jdk.jlink/jdk.tools.jlink.internal=ALL-UNNAMED \
        --add-exports jdk.jlink/jdk.tools.jlink.plugin=ALL-UNNAMED packaging/common/Linker.java \
        --module-path "$2/jmods" --add-modules "$(modules)" --strip-unread --no-header-files --no-man-pages --include-locales=en,de,es,fr,pt,ja --compress=zip-9 \
        "--exclude-resources=@$2/left-out" "--exclude-files=$(left_out_files)" --output "$1"
    ! command -v strip > /dev/null || find "$1/lib" -name '*.so' -exec strip --strip-unneeded {} +
}

# The files of the JDK that no package holds, by their ends: native libraries behind what left-out names, others that only
# make faster what Gatehouse does not do, fonts for windows of the JDK's own, and what belongs to tools.
left_out_files() {
    local name names=
    for name in awt_xawt jawt javajpeg jsound splashscreen fontmanager freetype mlib_image simdsort; do
        names="$names**/lib$name.so,**/lib$name.dylib,**/$name.dll,"
    done
    printf '%s**/classlist,**/jrt-fs.jar\n' "$names"
}

# JavaFX's native libraries become files of the runtime: from inside a jar, JavaFX would unpack them into the user's home.
make_jmod() {
    local name classes=$2/classes libraries=$2/libraries
    name=$(module_of "$1")
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

# Prints what jlink leaves out. One file of each package stays, for a module must have all its packages.
left_out() {
    local folders
    folders=$(grep -v '^[#/]' packaging/common/left-out | paste -s -d '|' -)
    list_files | tr -d '\r' | grep -E "^($folders)/" | LC_ALL=C sort -u | awk '{
        package = $1
        sub(/[^\/]*$/, "", package)
        if (seen[package]++) print "/" $1
    }'
    grep '^/' packaging/common/left-out
}

# Prints every file in the modules of the JDK and of JavaFX behind the name of its module.
list_files() {
    local jar name
    "$jdk/bin/jimage" list "$jdk/lib/modules" | awk '$1 == "Module:" { module = $2 } /^ / { print module "/" $1 }'
    for jar in "$built"/lib/javafx/javafx-*-*-*.jar; do
        name=$(module_of "$jar")
        "$jdk/bin/jar" --list --file "$jar" | awk -v module="$name" '!/\/$/ { print module "/" $1 }'
    done
}

# The JavaFX module in the jar $1.
module_of() {
    local name
    name=$(basename "$1" .jar)
    name=${name#javafx-}
    printf 'javafx.%s\n' "${name%%-*}"
}

# The program and its libraries, flat, into the folder $1, made smaller: clients of AWS go without the operations that nobody
# calls, the list of Regions without the services that have no client here, the libraries in packaging/common/shrunk without
# what nothing reaches, and all without what only debuggers read. The style sheets of the window are made ready to use.
copy_program() {
    local name regions
    mkdir -p "$1"
    cp "$built"/lib/*.jar "$1"
    for name in cloudtrail connect sts sso; do
        shrink_client "$1" "$name"
    done
    regions=$(basename "$1"/regions-*.jar)
    "$jdk/bin/java" packaging/common/RegionsShrinker.java "$built/lib/$regions" "$1/$regions" "$built"/lib/*.jar
    "$jdk/bin/java" packaging/common/LibraryShrinker.java "$1" packaging/common/shrunk "$built"/lib/*.jar \
        "$built"/lib/javafx/*.jar
    "$jdk/bin/java" --module-path "$built/lib/javafx" --add-modules javafx.graphics packaging/common/StyleSheets.java \
        "$1/gatehouse-$version.jar"
    unpack_icons "$1"
}

# The typeface of the icons becomes a file beside the jars in the folder $1, where IconTypeface looks for it: from inside a
# jar, JavaFX would unpack it into the folder for temporary files at every start.
unpack_icons() {
    local font=META-INF/resources/feather/4.28/fonts/feather.ttf
    (cd "$1" && "$jdk/bin/jar" --extract --file ikonli-feather-pack-*.jar "$font" && mv "$font" . && rm -r META-INF)
}

# Shortens the client $2 in the folder $1.
shrink_client() {
    local client jar others=()
    client=$(basename "$1/$2"-[0-9]*.jar)
    for jar in "$built"/lib/*.jar; do
        [ "$(basename "$jar")" = "$client" ] || others+=("$jar")
    done
    "$jdk/bin/java" packaging/common/SdkShrinker.java "$built/lib/$client" "$1/$client" "${others[@]}"
}

# Does with the runtime $1 and the jars in $2 what the tour does not, and fails when something that it needs was left out;
# $3 is a folder to work in.
try_it_out() {
    local kind
    mkdir -p "$3/classes" "$3/lib" "$3/named"
    cp "$built"/lib/*.jar "$built"/lib/javafx/*.jar "$3/named" # the packaged ones do not say what compilers ask
    "$jdk/bin/javac" -proc:none -d "$3/classes" -cp "$3/named/*" packaging/common/Trial.java packaging/common/TlsTrial.java \
        packaging/common/FxmlTrial.java packaging/common/PaperTrial.java
    cp "$2"/*.jar "$3/lib"
    "$jdk/bin/jar" --create --file "$3/lib/trial.jar" -C "$3/classes" .
    cp "$3/lib/trial.jar" "$3/named"
    try "$1" "$3" Trial "$3/workbook.xlsx"
    for kind in rsa ec; do
        "$jdk/bin/keytool" -genkeypair -keyalg "$kind" -alias "$kind" -dname CN=localhost -ext san=dns:localhost \
            -storetype PKCS12 -storepass changeit -keystore "$3/$kind.p12" 2> /dev/null
    done
    try "$1" "$3" TlsTrial "$3/rsa.p12" "$3/ec.p12" \
        "$("$jdk/bin/keytool" -list -cacerts -storepass changeit 2> /dev/null | grep -c trustedCertEntry)"
    try "$1" "$3" dev.gatehouse.app.FxmlTrial
    try "$1" "$3" "-Dgatehouse.state=$3/state" "-Dgatehouse.config=$3/config" dev.gatehouse.Main report --sandbox --out "$3/packs" > "$3/report.log" 2>&1 \
        || { cat "$3/report.log" >&2; return 1; }
    "$jdk/bin/java" -cp "$3/named/*" dev.gatehouse.evidence.PaperTrial "$3"/packs/*
}

# Runs a trial with the runtime $1 and the jars below $2 under the options of the package.
try() {
    local java=$1/bin/java lib=$2/lib
    shift 2
    "$java" @packaging/common/jvm-options -cp "$lib/*" "$@"
}

# The manual page and what completes commands for bash, below the folder $1, as the program itself writes them.
add_manual() {
    mkdir -p "$1/man/man1" "$1/bash-completion/completions"
    "$jdk/bin/java" -cp "$built/lib/*" dev.gatehouse.Main manual | gzip -9n > "$1/man/man1/gatehouse.1.gz"
    "$jdk/bin/java" -cp "$built/lib/*" dev.gatehouse.Main completion > "$1/bash-completion/completions/gatehouse"
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
