package dev.gatehouse.domain.baseline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.FindingCode;

/** The value a check saw. */
public sealed interface Seen {

    /**
     * How long people stay signed in.
     *
     * @param enabled
     *            whether idle users are signed out, null when AWS did not report it
     * @param idle
     *            the stored time, empty when there is none that can be read
     * @param longest
     *            the longest session, empty when AWS did not report it
     */
    record Sessions(@Nullable Boolean enabled, Optional<Duration> idle, Optional<Duration> longest) implements Seen {
        static Sessions of(Subject subject) {
            var session = subject.draft().session();
            return new Sessions(session.inactivityEnabled(), session.inactivityDuration(),
                    Optional.ofNullable(subject.held().session().maximum()));
        }

        /** Whether AWS reported whether idle users are signed out. */
        public boolean toggleReported() {
            return enabled != null;
        }

        /** Whether idle users are signed out. */
        public boolean on() {
            return Boolean.TRUE.equals(enabled);
        }
    }

    /**
     * Who may sign in.
     *
     * @param effective
     *            their addresses; a list that was not reported is taken for empty
     * @param everyoneByDefault
     *            whether the allowed list is empty
     */
    record Access(AddressSet effective, boolean everyoneByDefault) implements Seen {
        static Access of(Subject subject) {
            return new Access(subject.rules().effective(), subject.rules().allowsEveryoneByDefault());
        }
    }

    /**
     * How long the allowed list is.
     *
     * @param allowed
     *            its rows
     */
    record Rows(int allowed) implements Seen {
        static Rows of(Subject subject) {
            return new Rows(subject.draft().allowed().size());
        }
    }

    /**
     * Addresses that are not as they should be.
     *
     * @param kind
     *            in what way
     * @param all
     *            every one of them
     */
    record Ranges(Kind kind, List<AddressRange> all) implements Seen {
        /** Copies the ranges. */
        public Ranges {
            all = List.copyOf(all);
        }

        static Ranges of(Kind kind, AddressSet addresses) {
            return new Ranges(kind, Stream.of(AddressFamily.values())
                    .flatMap(family -> addresses.ranges(family).stream()).toList());
        }

        /** Allowed though outside, allowed as a row too wide, shut out though they must not be, or the reverse. */
        public enum Kind {
            OUTSIDE, TOO_WIDE, REFUSED, ADMITTED
        }
    }

    /**
     * The findings that should not be there, worst first.
     *
     * @param codes
     *            one for each finding
     */
    record Findings(List<FindingCode> codes) implements Seen {
        /** Copies the codes. */
        public Findings {
            codes = List.copyOf(codes);
        }
    }

    /**
     * The description.
     *
     * @param text
     *            empty when there is none
     */
    record Description(String text) implements Seen {}

    /** Nothing: AWS did not report the list. */
    record NotReported(ListKind list) implements Seen {}

    /**
     * Rows that are no address.
     *
     * @param rows
     *            how many, 1 or more
     */
    record Unreadable(ListKind list, long rows) implements Seen {}
}
