# shellcheck shell=bash
# shellcheck disable=SC2154 # jdk, version and work are set by those who source this
# To be sourced after image.sh. For systems whose programs are folders made by jpackage: Windows and macOS.

# Puts the icon $2 and everything else into an application folder named $1 in the folder $work; further arguments go to
# jpackage. Then trains the cache with the class path that jpackage's launcher will use; $3 is the folder of its jars.
make_app_image() {
    local name=$1 icon=$2 app=$3 option options=()
    shift 3
    mkdir -p "$work/link"
    link_runtime "$work/runtime" "$work/link"
    copy_program "$work/input"
    try_it_out "$work/runtime" "$work/input" "$work/trial"
    copy_papers "$work/input/papers"
    stamp "$work/runtime"
    stamp "$work/input"
    while IFS= read -r option; do
        options+=(--java-options "$option")
    done < <(grep -v '^#' packaging/common/jvm-options)
    # shellcheck disable=SC2016 # jpackage's launcher puts in the folder
    "$jdk/bin/jpackage" --type app-image --name "$name" --app-version "${image_version:-$version}" --vendor "The Gatehouse project" \
        --description "See, edit and prove the authentication profiles of Amazon Connect" --icon "$icon" \
        --input "$work/input" --main-jar "gatehouse-$version.jar" --main-class dev.gatehouse.Main \
        --runtime-image "$work/runtime" --java-options '-XX:AOTCache=$APPDIR/gatehouse.aot' "${options[@]}" \
        --dest "$work" "$@"
    train_app_image "$app" "$name"
}

# Needs the class path in the order of the launcher's configuration: another order, and the cache is refused.
train_app_image() {
    local separator=: classpath
    case $(uname -s) in MINGW* | MSYS* | CYGWIN*) separator=';' ;; esac
    classpath=$(sed -n "s|^app.classpath=\$APPDIR[/\\\\]||p" "$1/$2.cfg" | tr -d '\r' | while IFS= read -r jar; do
        printf '%s/%s%s' "$1" "$jar" "$separator"
    done)
    grep -v '^#' packaging/common/jvm-options > "$work/jvm-options"
    "$(find "$(dirname "$1")" -name 'java' -path '*bin*' -o -name java.exe -path '*bin*' | head -n 1)" "@$work/jvm-options" \
        -XX:AOTCacheOutput="$1/gatehouse.aot" -cp "${classpath%"$separator"}" dev.gatehouse.Main tour --journeys 1 --theme light --out "$work/tour"
    [ -s "$1/gatehouse.aot" ] || { echo "the tour left no cache" >&2; return 1; }
}
