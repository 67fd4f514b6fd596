package dev.gatehouse.domain.profile;

import java.util.List;
import java.util.Set;

import dev.gatehouse.domain.address.AddressRange;

/** A usual set of settings that can be laid over a draft; what it does not speak of stays as it is. */
public sealed interface Template {

    /** The draft with the template laid over it. */
    ProfileDraft applyTo(ProfileDraft draft);

    /** Idle users are signed out after 15 minutes, as PCI DSS 8.2.8 asks (domain §5). */
    record PciIdle() implements Template {
        @Override
        public ProfileDraft applyTo(ProfileDraft draft) {
            return draft.withSession(new SessionDraft(draft.session().periodic(), true, "15"));
        }
    }

    /**
     * Sign-in only from one network: its ranges are the whole allowed list. Blocked rows stay, for they let nobody in.
     *
     * @param ranges
     *            the network, never empty: an empty allowed list would admit everyone (domain §2)
     */
    record Only(List<AddressRange> ranges) implements Template {
        /**
         * Copies the ranges.
         *
         * @throws IllegalArgumentException
         *             when there are none
         */
        public Only {
            ranges = List.copyOf(ranges);
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("a network without ranges admits everyone");
            }
        }

        @Override
        public ProfileDraft applyTo(ProfileDraft draft) {
            return new ProfileDraft(draft.name(), draft.description(),
                    ranges.stream().distinct().map(AddressRange::cidr).toList(), draft.blocked(), draft.session());
        }
    }

    /**
     * Settings of another profile, for instance from a test instance to one where people work (features row 70): never
     * its id, name or times. What the other profile does not report stays as it is.
     *
     * @param from
     *            the other profile
     * @param parts
     *            which settings
     */
    record Copied(AuthenticationProfile from, Set<Part> parts) implements Template {
        /** Copies the parts. */
        public Copied {
            parts = Set.copyOf(parts);
        }

        /** The settings that mean the same in another instance. */
        public enum Part {
            /** The allowed rows. */
            ALLOWED,
            /** The blocked rows. */
            BLOCKED,
            /** Whether idle users are signed out, and after which time. */
            IDLE,
            /** The periodic session. */
            PERIODIC,
            /** The description. */
            DESCRIPTION
        }

        @Override
        public ProfileDraft applyTo(ProfileDraft draft) {
            var restored = draft.restored(from);
            var session = draft.session();
            var idle = parts.contains(Part.IDLE) ? restored.session() : session;
            var periodic = parts.contains(Part.PERIODIC) ? restored.session() : session;
            return new ProfileDraft(draft.name(),
                    (parts.contains(Part.DESCRIPTION) ? restored : draft).description(),
                    (parts.contains(Part.ALLOWED) ? restored : draft).allowed(),
                    (parts.contains(Part.BLOCKED) ? restored : draft).blocked(),
                    new SessionDraft(periodic.periodic(), idle.inactivityEnabled(), idle.inactivity()));
        }
    }

    /** Everyone but the blocked rows: the allowed list is emptied. */
    record BlockListOnly() implements Template {
        @Override
        public ProfileDraft applyTo(ProfileDraft draft) {
            return new ProfileDraft(draft.name(), draft.description(), List.of(), draft.blocked(), draft.session());
        }
    }

    /** Everyone: both lists are emptied. */
    record NoRestrictions() implements Template {
        @Override
        public ProfileDraft applyTo(ProfileDraft draft) {
            return new ProfileDraft(draft.name(), draft.description(), List.of(), List.of(), draft.session());
        }
    }
}
