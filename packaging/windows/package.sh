#!/usr/bin/env bash
# Makes the packages for Windows of what "mvn package" built; run it on Windows, in the bash that comes with Git:
#   Gatehouse-VERSION.msi, for the user who installs it and without administrator rights, and Gatehouse-VERSION-windows.zip
# Needs a JDK 25 and, for the .msi, WiX.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/common/image.sh
source packaging/common/app-image.sh

out=target/package
work=$out/work

# Where jpackage looks for WiX, too: on the PATH, and where version 3 is installed.
has_wix() {
    [ -n "${WIX:-}" ] || command -v wix > /dev/null || command -v candle > /dev/null \
        || ls -d "/c/Program Files (x86)/WiX Toolset v3"* > /dev/null 2>&1
}

prepare
rm -rf "$out"
mkdir -p "$work"
"$jdk/bin/java" packaging/common/IconRenderer.java assets/icon/gatehouse.svg "$work/gatehouse.ico"
# the window's launcher has no console; commands have their own, gatehouse-cli.exe
printf 'win-console=true\nwin-menu=false\nwin-shortcut=false\n' > "$work/cli.properties"
make_app_image Gatehouse "$work/gatehouse.ico" "$work/Gatehouse/app" --add-launcher "gatehouse-cli=$work/cli.properties"
if has_wix; then
    "$jdk/bin/jpackage" --type msi --name Gatehouse --app-version "$version" --vendor "The Gatehouse project" \
        --app-image "$work/Gatehouse" --license-file LICENSE --win-per-user-install --win-menu --win-shortcut-prompt \
        --win-upgrade-uuid 2a1f2c5e-6d0b-4c07-9d0a-3d7c1f6f0b52 --dest "$out"
else
    echo "no .msi: WiX is not at hand" >&2
fi
(cd "$work" && "$jdk/bin/jar" --create --no-manifest --file "../Gatehouse-$version-windows.zip" Gatehouse)
rm -rf "$work"
(cd "$out" && sha256sum -- * > SHA256SUMS)
