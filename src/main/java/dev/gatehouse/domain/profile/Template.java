package dev.gatehouse.domain.profile;

import java.util.List;

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
        /** Copies the ranges. */
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
