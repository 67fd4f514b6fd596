package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code control-notes.json}: what people wrote beside verdicts. */
record VerdictNotesData(int schema, @Nullable List<Written> notes) {
    static final JsonForm<VerdictNotes, VerdictNotesData> FORM = new JsonForm<>(1, VerdictNotes.NONE,
            VerdictNotesData.class, VerdictNotesData::of, VerdictNotesData::value);

    private static VerdictNotesData of(VerdictNotes value) {
        return new VerdictNotesData(1, value.all().stream().map(Written::of).toList());
    }

    private VerdictNotes value() {
        return new VerdictNotes(required(notes).stream().map(Written::value).toList());
    }

    /** One of them; the verdict as the program names it. */
    record Written(@Nullable String instance, @Nullable String profile, @Nullable String rule,
            @Nullable String beside, @Nullable String text, @Nullable String author, @Nullable String at) {
        private static Written of(VerdictNote value) {
            return new Written(value.profile().instance().value(), value.profile().profile().value(), value.rule(),
                    value.beside().name(), value.text(), value.author(), value.at().toString());
        }

        private VerdictNote value() {
            return new VerdictNote(
                    new ProfileRef(new InstanceId(required(instance)), new ProfileId(required(profile))),
                    required(rule), Verdict.valueOf(required(beside)), required(text), required(author),
                    Instant.parse(required(at)));
        }
    }
}
