package dev.gatehouse.domain.local;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose a draft is (journey 3). */
class SavedDraftTest {
    private static final Origin ANNA = here("us-west-2", "arn:aws:iam::111122223333:user/anna");

    private static Origin here(String region, String caller) {
        return new Origin(false, "connect." + region + ".amazonaws.com", region, caller);
    }

    private static SavedDraft draftOf(Origin owner) {
        var base = Profiles.example3();
        return new SavedDraft(Profiles.ref(base), owner, base, base.toDraft().withName("New"), Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void itBelongsToWhoTypedIt() {
        assertThat(draftOf(ANNA).belongsTo(ANNA)).isTrue();
        assertThat(draftOf(ANNA).belongsTo(here("us-west-2", "arn:aws:iam::111122223333:user/bob"))).isFalse();
        assertThat(draftOf(ANNA).belongsTo(here("us-west-2", "arn:aws:iam::444455556666:user/anna"))).isFalse();
        assertThat(draftOf(ANNA).belongsTo(here("us-east-1", ANNA.caller()))).isFalse();
    }

    /** Before, what was typed before AWS had said who is calling could never be opened again. */
    @Test
    void whatWasTypedBeforeAnybodyWasKnownIsNotLost() {
        assertThat(draftOf(here("us-west-2", "")).belongsTo(ANNA)).isTrue();
        assertThat(draftOf(here("us-east-1", "")).belongsTo(ANNA)).isFalse();
        assertThat(draftOf(ANNA).belongsTo(here("us-west-2", ""))).isFalse();
    }
}
