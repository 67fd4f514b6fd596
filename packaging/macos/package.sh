#!/usr/bin/env bash
# Makes the packages for macOS of what "mvn package" built, for the processor it runs on, Intel or Apple's own:
#   Gatehouse-VERSION-ARCH.dmg and Gatehouse-VERSION-macos-ARCH.tar.gz; neither needs administrator rights.
# Needs a JDK 25. Signed ad hoc, unless SIGNING_IDENTITY names a certificate of the keychain.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/common/image.sh
source packaging/common/app-image.sh

out=target/package
work=$out/work
bundle=$work/Gatehouse.app

prepare
rm -rf "$out"
mkdir -p "$work"
"$jdk/bin/java" packaging/common/IconRenderer.java assets/icon/gatehouse.svg "$work/gatehouse.icns"
make_app_image Gatehouse "$work/gatehouse.icns" "$bundle/Contents/app" --mac-package-identifier dev.gatehouse
# the cache came after jpackage's own signature
codesign --force --deep --sign "${SIGNING_IDENTITY:--}" "$bundle"
"$jdk/bin/jpackage" --type dmg --name Gatehouse --app-version "$version" --app-image "$bundle" --license-file LICENSE \
    --dest "$out"
arch=$(uname -m)
mv "$out/Gatehouse-$version.dmg" "$out/Gatehouse-$version-$arch.dmg"
tar -czf "$out/Gatehouse-$version-macos-$arch.tar.gz" -C "$work" Gatehouse.app
rm -rf "$work"
(cd "$out" && shasum -a 256 -- * > SHA256SUMS)
