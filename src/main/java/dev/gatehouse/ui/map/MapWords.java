package dev.gatehouse.ui.map;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressInterval;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ShareWords;

/** What the map shows, in words. */
final class MapWords {
    private final Messages messages;
    private final AccessWords access;
    private final ShareWords shares;

    MapWords(Messages messages) {
        this.messages = messages;
        this.access = new AccessWords(messages);
        this.shares = new ShareWords(messages);
    }

    /** What the draft changes, in one sentence. */
    String changes(AccessLayers layers) {
        var gains = access.some(layers.gained());
        var losses = access.some(layers.lost());
        if (!layers.changes()) {
            return messages.text("map.same");
        }
        if (layers.lost().isEmpty()) {
            return messages.text("map.gains", gains);
        }
        return layers.gained().isEmpty()
                ? messages.text("map.losses", losses)
                : messages.text("map.gains.losses", gains, losses);
    }

    /** Every range in the frame: first what changes, then who may sign in, then what is blocked. */
    List<MapRow> rows(AccessLayers layers, AddressRange frame) {
        var rows = new ArrayList<MapRow>();
        var whole = AddressSet.of(List.of(frame));
        add(rows, "map.row.gained", layers.gained().intersect(whole), frame);
        add(rows, "map.row.lost", layers.lost().intersect(whole), frame);
        add(rows, "map.row.allowed", layers.allowed().intersect(whole), frame);
        add(rows, "map.row.blocked", layers.blocked().intersect(whole), frame);
        add(rows, "map.row.dead", layers.dead().intersect(whole), frame);
        return List.copyOf(rows);
    }

    /** What holds in a cell. */
    String cell(AccessRaster raster, int cell) {
        var block = raster.block(cell);
        var parts = new ArrayList<String>();
        var allowed = raster.allowed().count(cell);
        if (allowed.equals(block.size())) {
            parts.add(messages.text(block.isSingle() ? "map.cell.single" : "map.cell.all"));
        } else if (allowed.signum() == 0) {
            parts.add(messages.text(block.isSingle() ? "map.cell.not" : "map.cell.none"));
        } else {
            parts.add(messages.text("map.cell.some", allowed, block.size()));
        }
        add(parts, "map.cell.blocked", raster.blocked().isEmpty(cell) ? null : raster.blocked().count(cell));
        add(parts, "map.cell.dead", raster.dead().isEmpty(cell) ? null : raster.dead().count(cell));
        add(parts, "map.cell.gained", raster.gained().isEmpty(cell) ? null : raster.gained().count(cell));
        add(parts, "map.cell.lost", raster.lost().isEmpty(cell) ? null : raster.lost().count(cell));
        return String.join("; ", parts);
    }

    /** A family, or a block of it. */
    String crumb(AddressRange block) {
        return block.prefixLength() == 0 ? family(block.family()) : block.cidr();
    }

    /** The same in the middle of a sentence. */
    String where(AddressRange block) {
        return block.prefixLength() == 0
                ? messages.text("map.where", messages.text("family." + block.family()))
                : block.cidr();
    }

    /** A table as text, one line a row, columns by tabs. */
    String table(List<MapRow> rows) {
        var head = String.join("\t", messages.text("map.column.what"), messages.text("map.column.range"),
                messages.text("map.column.count"), messages.text("map.column.share"));
        return rows.stream().map(MapRow::line).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    /** One block, or the first and last address. */
    private static String range(AddressInterval interval) {
        var block = AddressRange.around(interval.first(), commonBits(interval));
        return block.interval().equals(interval) ? block.toString() : interval.toString();
    }

    private static int commonBits(AddressInterval interval) {
        int prefix = interval.family().bits() - (interval.size().bitLength() - 1);
        return Math.max(0, prefix);
    }

    private String family(AddressFamily family) {
        return messages.text("map.all", messages.text("family." + family));
    }

    private void add(List<String> parts, String key, @Nullable BigInteger count) {
        if (count != null) {
            parts.add(messages.text(key, count));
        }
    }

    private void add(List<MapRow> rows, String key, AddressSet set, AddressRange frame) {
        var what = messages.text(key);
        for (AddressInterval interval : set.intervals(frame.family())) {
            rows.add(new MapRow(what, range(interval), messages.number(interval.size()),
                    shares.of(interval.size(), frame.size())));
        }
    }
}
