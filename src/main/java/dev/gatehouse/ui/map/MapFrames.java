package dev.gatehouse.ui.map;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;

/** Which block a map shows. A block on a map has an even prefix length, so that it is a square. */
final class MapFrames {
    /** The nearest that a map goes: 16 addresses. */
    private static final int LEAST_BITS = 4;
    private static final int CRUMB_BITS = 8;
    private static final int MOST_CRUMBS = 4;

    private MapFrames() {}

    /** The block of so many bits more around an address of the frame. */
    static AddressRange zoomIn(AddressRange frame, IpAddress around, int bits) {
        int prefix = Math.min(frame.prefixLength() + bits, nearest(frame.family()));
        return AddressRange.around(around, Math.max(prefix, frame.prefixLength()));
    }

    /** The block of so many bits fewer. */
    static AddressRange zoomOut(AddressRange frame, int bits) {
        return AddressRange.around(frame.first(), Math.max(0, frame.prefixLength() - bits));
    }

    /** The smallest square that shows a block with its neighbours. */
    static AddressRange around(AddressRange block) {
        int prefix = Math.min(block.prefixLength(), nearest(block.family()) - LEAST_BITS);
        return AddressRange.around(block.first(), prefix & ~1);
    }

    /** The way from the whole space to the frame: the space, the nearest blocks of whole bytes, the frame. */
    static List<AddressRange> crumbs(AddressRange frame) {
        var crumbs = new ArrayList<AddressRange>();
        int step = frame.family() == AddressFamily.IPV4 ? CRUMB_BITS : 2 * CRUMB_BITS;
        for (int prefix = step; prefix < frame.prefixLength(); prefix += step) {
            crumbs.add(AddressRange.around(frame.first(), prefix));
        }
        if (frame.prefixLength() > 0) {
            crumbs.add(frame);
        }
        var shown = new ArrayList<>(crumbs.subList(Math.max(0, crumbs.size() - MOST_CRUMBS), crumbs.size()));
        shown.addFirst(AddressRange.all(frame.family()));
        return List.copyOf(shown);
    }

    private static int nearest(AddressFamily family) {
        return family.bits() - LEAST_BITS;
    }
}
