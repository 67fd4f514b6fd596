package dev.gatehouse.domain.address;

import java.util.List;

/** What a piece of an imported text turned out to be. */
public sealed interface ImportReading {

    /**
     * Exactly these blocks.
     *
     * @param ranges
     *            at least one
     * @param fixes
     *            what was put right on the way, in order; empty when the text was good as it stood
     */
    record Entries(List<AddressRange> ranges, List<ImportFix> fixes) implements ImportReading {
        /** Copies the lists. */
        public Entries {
            ranges = List.copyOf(ranges);
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * A person has to say which block is meant; until then none is.
     *
     * @param options
     *            the possible meanings, at least one
     */
    record Choice(Question question, List<AddressRange> options, List<ImportFix> fixes) implements ImportReading {
        /** Copies the lists. */
        public Choice {
            options = List.copyOf(options);
            fixes = List.copyOf(fixes);
        }
    }

    /** No entry, for a reason that holds for any row of a list; {@code detail} is safe to show. */
    record Unreadable(AddressProblem problem, String detail) implements ImportReading {}

    /** Not taken, for a reason of importing; {@code detail} is safe to show. */
    record Unfit(ImportProblem problem, String detail) implements ImportReading {}

    /** Nothing that was meant as an entry. */
    record Ignored(Kind kind) implements ImportReading {
        /** What it is instead. */
        public enum Kind {
            /** A heading. */
            HEADING,
            /** Nothing but blanks. */
            BLANK,
            /** A comment. */
            COMMENT
        }
    }

    /** What a person is asked. */
    enum Question {
        /** Bits set below the prefix: the network (first option) or the single address (second). */
        HOST_BITS,
        /** An IPv4 address in IPv6 form: as IPv4 (first option) or as it stands (second). */
        MAPPED,
        /** Every address of a family; left out unless somebody says otherwise. */
        EVERYONE
    }
}
