#!/usr/bin/env bash
# Reports known weaknesses of the libraries in the bill of materials, with osv-scanner where it is at hand, in
# target/vulnerabilities.txt. It informs and never fails a build: without the scanner or without a network it says so.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

report=target/vulnerabilities.txt
sbom=$(ls target/gatehouse-*-sbom.json 2> /dev/null) || { echo "No bill of materials: run mvn package first."; exit 0; }
command -v osv-scanner > /dev/null || { echo "osv-scanner is not at hand: nothing was looked up."; exit 0; }
timeout 120 osv-scanner scan source --lockfile "$sbom" > "$report" 2>&1
case $? in
    0) echo "No known weakness in $(grep -c '"purl"' "$sbom") parts." ;;
    1) echo "Known weaknesses, see $report:" && cat "$report" ;;
    *) echo "The look-up did not succeed, see $report. The build goes on." ;;
esac
exit 0
