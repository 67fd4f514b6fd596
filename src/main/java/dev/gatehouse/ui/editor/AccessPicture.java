package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressInterval;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.DraftAnalysis.Access;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.RangeSegment;
import dev.gatehouse.ui.control.RangeSegment.Kind;

/**
 * The picture of one family: the part of its space that the lists speak of, with what is allowed, blocked inside it,
 * and blocked without effect.
 *
 * @param family
 *            the family
 * @param caption
 *            the family and the part that is drawn
 * @param summary
 *            how many addresses of that part may sign in
 * @param segments
 *            in the order of the addresses
 */
public record AccessPicture(AddressFamily family, String caption, String summary, List<RangeSegment> segments) {
    private static final int MOST_SEGMENTS = 4_000;
    private static final int MOST_LINES = 1_000;

    /** Draws a family: the draft, under AWS's own lists where these admit others; nothing if no list speaks of it. */
    static List<AccessPicture> of(Access access, AddressFamily family, Messages messages) {
        return of(access, family, new Names("picture.live", "picture.draft"), messages);
    }

    /**
     * Draws a family before and after a change; nothing if no list speaks of it.
     *
     * @param names
     *            what the two pictures are called
     */
    public static List<AccessPicture> of(Access access, AddressFamily family, Names names, Messages messages) {
        var live = AccessLayers.of(access.live());
        var draft = AccessLayers.of(access.draft(), access.live());
        var named = draft.changes() ? draft.named().union(live.named()) : draft.named();
        if (named.isEmpty(family)) {
            return List.of();
        }
        var painter = new Painter(around(named, family), messages);
        var changed = !draft.gained().isEmpty(family) || !draft.lost().isEmpty(family);
        return changed
                ? List.of(painter.paint(live, names.before()), painter.paint(draft, names.after()))
                : List.of(painter.paint(draft, "picture.plain"));
    }

    /** The texts that name two pictures. */
    public record Names(String before, String after) {}

    /** The same in words, for screen readers and for copying: one range a line, the first {@value #MOST_LINES}. */
    String asText() {
        return Stream.concat(Stream.of(caption + ", " + summary),
                segments.stream().limit(MOST_LINES).map(RangeSegment::label)).collect(Collectors.joining("\n"));
    }

    /** The smallest block that holds every address of a set. */
    private static AddressRange around(AddressSet named, AddressFamily family) {
        var intervals = named.intervals(family);
        var first = intervals.getFirst().first();
        var last = intervals.getLast().last();
        var prefix = family.bits();
        while (!AddressRange.around(first, prefix).contains(last)) {
            prefix--;
        }
        return AddressRange.around(first, prefix);
    }

    /** Places intervals on the strip. */
    private record Painter(AddressRange frame, Messages messages) {

        AccessPicture paint(AccessLayers layers, String key) {
            var whole = AddressSet.of(List.of(frame));
            var segments = new ArrayList<RangeSegment>();
            add(segments, Kind.ALLOWED, layers.allowed().minus(layers.gained()).intersect(whole));
            add(segments, Kind.BLOCKED, layers.blocked().minus(layers.lost()).intersect(whole));
            add(segments, Kind.DEAD, layers.dead().minus(layers.lost()).intersect(whole));
            add(segments, Kind.GAINED, layers.gained().intersect(whole));
            add(segments, Kind.LOST, layers.lost().intersect(whole));
            segments.sort(Comparator.comparingDouble(RangeSegment::start));
            var family = frame.family();
            var name = messages.text(key, messages.text("family." + family));
            var caption = frame.prefixLength() == 0
                    ? messages.text("picture.caption.all", name)
                    : messages.text("picture.caption", name, frame.interval());
            return new AccessPicture(family, caption, messages.text("picture.summary",
                    layers.allowed().intersect(whole).size(family), frame.size()), List.copyOf(segments));
        }

        private void add(List<RangeSegment> segments, Kind kind, AddressSet set) {
            var places = set.places(frame);
            IntFunction<String> words = at -> words(kind, set.interval(frame.family(), at));
            for (var at = 0; at < Math.min(MOST_SEGMENTS, places.length / 2); at++) {
                segments.add(new RangeSegment(kind, places[2 * at], places[2 * at + 1], words, at));
            }
        }

        private String words(Kind kind, AddressInterval interval) {
            return messages.plural("picture." + kind, interval.size(), interval.toString());
        }
    }
}
