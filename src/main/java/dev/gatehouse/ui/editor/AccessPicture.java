package dev.gatehouse.ui.editor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressInterval;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.RangeSegment;
import dev.gatehouse.ui.control.RangeSegment.Kind;

/**
 * The picture of one family: the part of its space that the lists speak of, with what is allowed, blocked inside it,
 * and
 * blocked without effect.
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

    /** Draws a family, empty when the lists do not speak of it. */
    static Optional<AccessPicture> of(AccessRules rules, AddressFamily family, Messages messages) {
        var everyone = rules.allowsEveryoneByDefault();
        var named = everyone ? rules.blockedSet() : rules.allowedSet();
        if (named.isEmpty(family)) {
            return Optional.empty();
        }
        var frame = everyone ? AddressRange.all(family) : around(named, family);
        return Optional.of(new Painter(rules, frame, messages).paint());
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
    private record Painter(AccessRules rules, AddressRange frame, Messages messages) {

        AccessPicture paint() {
            var whole = AddressSet.of(List.of(frame));
            var blocked = rules.blockedSet().intersect(whole);
            var allowed = rules.allowsEveryoneByDefault() ? whole : rules.allowedSet().intersect(whole);
            var segments = new ArrayList<RangeSegment>();
            add(segments, Kind.ALLOWED, allowed.minus(blocked));
            add(segments, Kind.BLOCKED, blocked.intersect(allowed));
            add(segments, Kind.DEAD, blocked.minus(allowed));
            segments.sort(Comparator.comparingDouble(RangeSegment::start));
            var family = frame.family();
            var admitted = rules.effective().intersect(whole).size(family);
            var name = messages.text("family." + family);
            var caption = frame.prefixLength() == 0
                    ? messages.text("picture.caption.all", name)
                    : messages.text("picture.caption", name, frame.interval());
            return new AccessPicture(family, caption,
                    messages.text("picture.summary", admitted, frame.size()), List.copyOf(segments));
        }

        private void add(List<RangeSegment> segments, Kind kind, AddressSet set) {
            set.intervals(frame.family()).stream().limit(MOST_SEGMENTS)
                    .forEach(interval -> segments.add(segment(kind, interval)));
        }

        private RangeSegment segment(Kind kind, AddressInterval interval) {
            var start = place(interval.first());
            var end = Math.min(1, start + share(interval.size()));
            return new RangeSegment(kind, start, end,
                    messages.plural("picture." + kind, interval.size(), interval.toString()));
        }

        private double place(IpAddress address) {
            return address.equals(frame.first())
                    ? 0
                    : share(new AddressInterval(frame.first(), address).size().subtract(BigInteger.ONE));
        }

        private double share(BigInteger count) {
            return new BigDecimal(count).divide(new BigDecimal(frame.size()), MathContext.DECIMAL64).doubleValue();
        }
    }
}
