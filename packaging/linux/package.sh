#!/usr/bin/env bash
# Makes the packages for Linux of what "mvn verify" built, for the machine it runs on, and leaves them in target/package:
#   gatehouse_VERSION_ARCH.deb, gatehouse-VERSION-1.ARCH.rpm (where rpmbuild is at hand), gatehouse-VERSION-linux-ARCH.tar.gz
# Needs a JDK 25 and dpkg-deb; binutils (strip) to make the runtime smaller. No administrator rights, no network.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/common/image.sh

out=target/package
work=$out/work
program=$work/gatehouse
tree=$work/tree

# The program's folder, the same in every package.
make_program() {
    rm -rf "$out"
    mkdir -p "$program/bin" "$work/link"
    link_runtime "$program/runtime" "$work/link" &
    copy_program "$program/lib"
    wait $!
    try_it_out "$program/runtime" "$program/lib" "$work/trial"
    grep -v '^#' packaging/common/jvm-options > "$program/lib/jvm-options"
    write_launcher
    copy_papers "$program"
    add_desktop_files "$program/share"
    add_manual "$program/share"
    stamp "$program"
    train
    stamp "$program"
}

write_launcher() {
    local jar jars="\$app/gatehouse-$version.jar"
    while IFS= read -r jar; do
        jars="$jars:\$app/$jar"
    done < <(cd "$program/lib" && find . -name '*.jar' ! -name 'gatehouse-*' -printf '%f\n' | LC_ALL=C sort)
    sed "s|@classPath@|$jars|; /^# Starts/s/ Written.*//" packaging/linux/gatehouse > "$program/bin/gatehouse"
    chmod 755 "$program/bin/gatehouse"
}

# Plays the tour once and keeps which classes that took, loaded and linked.
train() {
    local cache=$program/lib/gatehouse.aot log=$work/train.log
    # no profiles of methods: they are for the second compiler, which is not in use
    sed "s|-XX:AOTCache=|-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=|" "$program/bin/gatehouse" \
        > "$program/bin/train"
    chmod 755 "$program/bin/train"
    if ! env -u JAVA_TOOL_OPTIONS -u JDK_JAVA_OPTIONS -u DISPLAY -u WAYLAND_DISPLAY \
        "$program/bin/train" tour --journeys 1 --theme light --out "$work/tour" > "$log" 2>&1 || [ ! -s "$cache" ]; then
        cat "$log" >&2
        echo "the tour left no cache" >&2
        return 1
    fi
    rm "$program/bin/train"
}

# What a desktop needs to show the program, under $1.
add_desktop_files() {
    local share=$1 icons=$1/icons/hicolor size
    mkdir -p "$share/applications" "$share/metainfo" "$icons/scalable/apps"
    cp packaging/linux/gatehouse.desktop "$share/applications"
    sed "s/@version@/$version/; s/@date@/${released%T*}/" packaging/linux/dev.gatehouse.gatehouse.metainfo.xml \
        > "$share/metainfo/dev.gatehouse.gatehouse.metainfo.xml"
    cp assets/icon/gatehouse.svg "$icons/scalable/apps"
    for size in 32 48 128 256; do
        mkdir -p "$icons/${size}x$size/apps"
        "$jdk/bin/java" packaging/common/IconRenderer.java assets/icon/gatehouse.svg \
            "$icons/${size}x$size/apps/gatehouse.png" "$size"
    done
}

# The tree that the packages of the system lay over /.
make_tree() {
    mkdir -p "$tree/opt" "$tree/usr/bin"
    cp -a "$program" "$tree/opt/gatehouse"
    mv "$tree/opt/gatehouse/share" "$tree/usr/share"
    ln -s /opt/gatehouse/bin/gatehouse "$tree/usr/bin/gatehouse"
    chmod -R u=rwX,go=rX "$tree"
    stamp "$tree"
}

make_deb() {
    local arch root=$work/deb
    command -v dpkg-deb > /dev/null || { echo "no .deb: dpkg-deb is not at hand" >&2; return; }
    arch=$(dpkg --print-architecture)
    cp -a "$tree" "$root"
    mkdir -p "$root/DEBIAN" "$root/usr/share/doc/gatehouse"
    cp packaging/linux/copyright "$root/usr/share/doc/gatehouse"
    sed "s/@version@/$version/; s/@arch@/$arch/; s/@size@/$(du -sk "$tree" | cut -f 1)/" packaging/linux/control \
        > "$root/DEBIAN/control"
    stamp "$root"
    dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "$out/gatehouse_${version}_$arch.deb" > /dev/null
}

make_rpm() {
    command -v rpmbuild > /dev/null || { echo "no .rpm: rpmbuild is not at hand" >&2; return; }
    rpmbuild -bb --quiet --define "_topdir $PWD/$work/rpm" --define "_rpmdir $PWD/$out" --define "tree $PWD/$tree" \
        --define "version $version" --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' \
        --define '_binary_payload w3.zstdio' packaging/linux/gatehouse.spec
}

make_archive() {
    local name
    name=gatehouse-$version-linux-$(uname -m)
    tar --create --sort=name --owner=0 --group=0 --numeric-owner --transform "s|^gatehouse|$name|" \
        --directory "$work" gatehouse | gzip -6n > "$out/$name.tar.gz"
}

need awk gzip tar sha256sum
prepare
make_program
make_tree
make_deb & deb=$!
make_rpm & rpm=$!
make_archive
wait "$deb"
wait "$rpm"
rm -rf "$work"
(cd "$out" && sha256sum -- * > SHA256SUMS)
ls -l "$out"
