#!/usr/bin/env bash
# Plays the tour of target/gatehouse in a network of its own, whose only way out is an interface that counts packets, and
# fails when a single packet takes it. Needs root, iproute2 and unshare.
set -euo pipefail
cd "$(dirname "$0")/../.."

source packaging/common/jdk.sh # need, need_built
need unshare ip
need_built target/gatehouse/bin/gatehouse '"mvn package"'
[ "$(id -u)" = 0 ] || { echo "check-offline.sh makes a network of its own: run it as root, or with sudo." >&2; exit 1; }

[ "${1:-}" = inside ] || exec unshare --net "$0" inside

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

ip link set lo up
ip link add out0 type veth peer name out1
ip link set out0 addrgenmode none arp off
ip link set out1 addrgenmode none arp off
ip address add 192.0.2.2/24 dev out0
ip link set out1 up
ip link set out0 up
ip route add default dev out0

sent() {
    ip -s link show out0 | awk '/TX:/ { getline; print $2 }'
}
probe=$(sent)
echo probe > /dev/udp/198.51.100.1/9
before=$(sent)
[ "$before" -gt "$probe" ] || { echo "FAILED  packets that leave are not counted here"; exit 1; }
env -u DISPLAY -u WAYLAND_DISPLAY target/gatehouse/bin/gatehouse tour --out "$out"
after=$(sent)
pictures=$(find "$out" -name '*.png' | wc -l)

[ "$pictures" -ge 9 ] || { echo "FAILED  the tour left $pictures pictures"; exit 1; }
[ "$after" = "$before" ] || { echo "FAILED  $((after - before)) packets left the computer"; exit 1; }
echo "ok      the tour left $pictures pictures and sent no packet off the computer"
