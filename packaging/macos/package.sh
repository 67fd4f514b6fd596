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

need codesign plutil
prepare
rm -rf "$out"
mkdir -p "$work"
# jpackage for macOS takes no version that begins with 0; what people see is set afterwards
image_version=$version
case $version in 0.*) image_version=1.${version#0.} ;; esac
"$jdk/bin/java" packaging/common/IconRenderer.java assets/icon/gatehouse.svg "$work/gatehouse.icns"
make_app_image Gatehouse "$work/gatehouse.icns" "$bundle/Contents/app" --mac-package-identifier dev.gatehouse
for key in CFBundleShortVersionString CFBundleVersion; do
    plutil -replace "$key" -string "$version" "$bundle/Contents/Info.plist"
done
# the cache and these came after jpackage's own signature
codesign --force --deep --sign "${SIGNING_IDENTITY:--}" "$bundle"
"$jdk/bin/jpackage" --type dmg --name Gatehouse --app-version "$image_version" --app-image "$bundle" --license-file LICENSE \
    --dest "$out"
arch=$(uname -m)
mv "$out/Gatehouse-$image_version.dmg" "$out/Gatehouse-$version-$arch.dmg"
tar -czf "$out/Gatehouse-$version-macos-$arch.tar.gz" -C "$work" Gatehouse.app
rm -rf "$work"
(cd "$out" && shasum -a 256 -- * > SHA256SUMS)
