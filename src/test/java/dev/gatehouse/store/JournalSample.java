package dev.gatehouse.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.testing.Profiles;

/** One record of each kind. */
final class JournalSample {
    private JournalSample() {}

    static Plan plan() {
        var base = Profiles.example3();
        var change = new ProfileChange(new FieldChange.Set<>("Büro \u202e\ud83d\ude00\n\u0000"),
                new FieldChange.Keep<>(), new FieldChange.Set<>(List.of("10.0.0.0/8", "not an address")),
                new FieldChange.Clear<>(), new SessionChange(new FieldChange.Keep<>(), new FieldChange.Set<>(true),
                        new FieldChange.Set<>(Duration.ofMinutes(15))));
        return new Plan(Profiles.ref(base), base, change, new Origin(false, "connect.us-west-2.amazonaws.com",
                "us-west-2", "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna"),
                new Terms("new office", "CHG-17", Optional.of(Duration.ofMinutes(10)), Optional.of(SubmitId.random())));
    }

    static List<JournalEvent> events() {
        return List.of(new JournalEvent.Intent(plan()), new JournalEvent.Stale(Set.of(ProfileField.NAME)),
                new JournalEvent.NotSent(JournalEvent.NotSent.Hindrance.CANCELLED),
                new JournalEvent.Sent(Duration.ofMillis(61_500)), new JournalEvent.Answer("req-1"),
                new JournalEvent.Answer(null), new JournalEvent.NoAnswer("SocketException", null, false),
                new JournalEvent.NoAnswer("AccessDeniedException", "req-2", true),
                new JournalEvent.Verified(Set.of()),
                new JournalEvent.Verified(Set.of(ProfileField.ALLOWED_IPS, ProfileField.NAME)),
                new JournalEvent.NotApplied(), new JournalEvent.Differs(Set.of(ProfileField.BLOCKED_IPS)),
                new JournalEvent.Unknown(), new JournalEvent.Closed(JournalEvent.Closed.End.BY_PERSON),
                new JournalEvent.Confirming(Duration.ofMinutes(10)),
                new JournalEvent.Kept(JournalEvent.Kept.Why.CHANGED_SINCE),
                new JournalEvent.Reverted(SubmitId.random()),
                new JournalEvent.PackSaved(new PackNote("evidence-acme-20260801T140211Z", "ab".repeat(32),
                        Instant.parse("2026-08-01T14:02:11Z"), false,
                        List.of(new PackNote.Covered(plan().origin(), plan().ref().instance(),
                                List.of(plan().ref().profile(), new ProfileId("B\u00fcro \u202e")))))));
    }
}
