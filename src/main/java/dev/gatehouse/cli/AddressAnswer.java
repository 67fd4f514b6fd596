package dev.gatehouse.cli;

import java.util.Optional;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.Impact;
import dev.gatehouse.domain.address.Verdict;

/** What is answered about one address: the verdict of the profile, and of the draft where there is one. */
record AddressAnswer(String address, Verdict live, Optional<Verdict> draft) {

    static String word(Verdict verdict) {
        return verdict.allowed() ? "ALLOWED" : "BLOCKED";
    }

    /** The row that decides as it stands in the list; empty when no row holds the address. */
    static String decidedBy(Verdict verdict) {
        return verdict.decidedBy().map(AddressEntry::text).orElse("");
    }

    Optional<Impact> impact() {
        return draft.map(after -> Impact.of(live.allowed(), after.allowed()));
    }
}
