package dev.gatehouse.ui.map;

import java.util.List;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AddressRange;

/**
 * One block as live and draft make of it.
 *
 * @param live
 *            what AWS holds
 * @param draft
 *            what stands in the form, with what it changes
 * @param rows
 *            the same in words
 */
record MapScene(AccessRaster live, AccessRaster draft, List<MapRow> rows) {
    /** 256 by 256 cells. */
    private static final int ORDER = 8;

    static MapScene of(MapSubject subject, AddressRange frame, MapWords words) {
        var layers = subject.draftLayers();
        return new MapScene(AccessRaster.of(subject.liveLayers(), frame, ORDER),
                AccessRaster.of(layers, frame, ORDER), words.rows(layers, frame));
    }

    /** What a map is of: the sets, worked out once for all frames. */
    record MapSubject(AccessLayers liveLayers, AccessLayers draftLayers, MapReading.Rows lists) {}
}
