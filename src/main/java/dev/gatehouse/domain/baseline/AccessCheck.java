package dev.gatehouse.domain.baseline;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;

/**
 * Looks at who may sign in. A list that was not reported is not assessed. A row that is no address may mean anything to
 * AWS, so it never helps to meet a check that it could break.
 */
public sealed interface AccessCheck extends Check {

    /** The allowed list has a row. */
    record AllowListPresent() implements AccessCheck {
        @Override
        public Look look(Subject subject) {
            return Unknown.list(subject, ListKind.ALLOWED)
                    .orElseGet(() -> Look.of(!subject.draft().allowed().isEmpty(), Seen.Rows.of(subject)));
        }
    }

    /** Every allowed row lies inside the area; an empty allowed list lets everyone in and does not. */
    record AllowedInside(Area area) implements AccessCheck {
        @Override
        public Look look(Subject subject) {
            var outside = subject.rules().allowedSet().minus(area.addresses());
            return Unknown.list(subject, ListKind.ALLOWED).orElseGet(() -> allowed(subject,
                    Seen.Ranges.of(Seen.Ranges.Kind.OUTSIDE, outside)));
        }
    }

    /**
     * No allowed row, as it stands, is wider than this; an empty allowed list is wider than anything.
     *
     * @param ipv4
     *            the shortest prefix, 0 to 32; empty when IPv4 is not looked at
     * @param ipv6
     *            the shortest prefix, 0 to 128; empty when IPv6 is not looked at
     */
    record NoneWiderThan(OptionalInt ipv4, OptionalInt ipv6) implements AccessCheck {
        @Override
        public Look look(Subject subject) {
            var wide = subject.rules().entries(ListKind.ALLOWED).stream().map(AddressEntry::range)
                    .flatMap(Optional::stream).filter(this::isTooWide).distinct().toList();
            return Unknown.list(subject, ListKind.ALLOWED)
                    .orElseGet(() -> allowed(subject, new Seen.Ranges(Seen.Ranges.Kind.TOO_WIDE, wide)));
        }

        private boolean isTooWide(AddressRange range) {
            return range.prefixLength() < (range.family() == AddressFamily.IPV4 ? ipv4 : ipv6).orElse(0);
        }
    }

    /**
     * Fewer than half of the IPv6 addresses in use may sign in. Those are 2000::/3: nothing else is given out, so
     * allowing all of that block leaves IPv6 open although it is an eighth of the family.
     */
    record Ipv6NotOpen() implements AccessCheck {
        private static final AddressRange IN_USE = AddressEntry.of("2000::/3").range().orElseThrow();

        @Override
        public Look look(Subject subject) {
            var admitted = subject.rules().effective().intersect(AddressSet.of(List.of(IN_USE)))
                    .size(AddressFamily.IPV6);
            var open = admitted.multiply(BigInteger.TWO).compareTo(IN_USE.size()) >= 0;
            return Unknown.lists(subject).or(() -> open ? Optional.empty() : Unknown.rows(subject, ListKind.ALLOWED))
                    .orElseGet(() -> Look.of(!open, Seen.Access.of(subject)));
        }
    }

    /** Every address of the area may sign in. */
    record Admits(Area area) implements AccessCheck {
        @Override
        public Look look(Subject subject) {
            var refused = area.addresses().minus(subject.rules().effective());
            return effect(subject, ListKind.BLOCKED, Seen.Ranges.of(Seen.Ranges.Kind.REFUSED, refused));
        }
    }

    /** No address of the area may sign in. */
    record Refuses(Area area) implements AccessCheck {
        @Override
        public Look look(Subject subject) {
            var admitted = area.addresses().intersect(subject.rules().effective());
            return effect(subject, ListKind.ALLOWED, Seen.Ranges.of(Seen.Ranges.Kind.ADMITTED, admitted));
        }
    }

    private static Look allowed(Subject subject, Seen.Ranges wrong) {
        if (subject.draft().allowed().isEmpty()) {
            return Look.of(false, Seen.Rows.of(subject));
        }
        return wrong.all().isEmpty()
                ? Unknown.rows(subject, ListKind.ALLOWED).orElseGet(() -> Look.of(true, Seen.Rows.of(subject)))
                : Look.of(false, wrong);
    }

    /** Nothing wrong is only worth a PASS where no row of the list that could make it wrong is unreadable. */
    private static Look effect(Subject subject, ListKind breaking, Seen.Ranges wrong) {
        return Unknown.lists(subject).orElseGet(() -> wrong.all().isEmpty()
                ? Unknown.rows(subject, breaking).orElseGet(() -> Look.of(true, Seen.Access.of(subject)))
                : Look.of(false, wrong));
    }

    /** What keeps a check from being assessed. */
    final class Unknown {
        private Unknown() {}

        static Optional<Look> lists(Subject subject) {
            return Stream.of(ListKind.values()).flatMap(list -> list(subject, list).stream()).findFirst();
        }

        static Optional<Look> list(Subject subject, ListKind list) {
            return subject.isKnown(list)
                    ? Optional.empty()
                    : Optional.of(Look.unknown(new Seen.NotReported(list)));
        }

        static Optional<Look> rows(Subject subject, ListKind list) {
            var rows = subject.unreadable(list);
            return rows == 0 ? Optional.empty() : Optional.of(Look.unknown(new Seen.Unreadable(list, rows)));
        }
    }
}
