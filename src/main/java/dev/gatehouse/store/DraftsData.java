package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.local.SavedDraft;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code drafts.json}: drafts that were neither applied nor discarded, as typed. */
record DraftsData(int schema, @Nullable List<Draft> drafts) {
    static final JsonForm<SavedDrafts, DraftsData> FORM = new JsonForm<>(1, SavedDrafts.NONE, DraftsData.class,
            DraftsData::of, DraftsData::value);

    private static DraftsData of(SavedDrafts value) {
        return new DraftsData(1, value.all().stream().map(Draft::of).toList());
    }

    private SavedDrafts value() {
        return new SavedDrafts(required(drafts).stream().map(Draft::value).toList());
    }

    /** One of them. */
    record Draft(@Nullable String instance, @Nullable String profile, @Nullable Owner owner, @Nullable String begun,
            @Nullable String at, @Nullable ProfileData base, @Nullable Typed typed) {
        private static Draft of(SavedDraft value) {
            return new Draft(value.ref().instance().value(), value.ref().profile().value(), Owner.of(value.owner()),
                    value.begun().toString(), value.at().toString(), ProfileData.of(value.base()),
                    Typed.of(value.draft()));
        }

        private SavedDraft value() {
            return new SavedDraft(
                    new ProfileRef(new InstanceId(required(instance)), new ProfileId(required(profile))),
                    required(owner).value(), required(base).profile(), required(typed).value(),
                    Instant.parse(required(begun)), Instant.parse(required(at)));
        }
    }

    /** Over which connection it was typed. */
    record Owner(@Nullable Boolean sandbox, @Nullable String host, @Nullable String region, @Nullable String caller) {
        private static Owner of(Origin value) {
            return new Owner(value.sandbox(), value.host(), value.region(), value.caller());
        }

        private Origin value() {
            return new Origin(required(sandbox), required(host), required(region), required(caller));
        }
    }

    /** What was typed. */
    record Typed(@Nullable String name, @Nullable String description, @Nullable List<String> allowed,
            @Nullable List<String> blocked, @Nullable String periodic, @Nullable Boolean inactivityEnabled,
            @Nullable String inactivity) {
        private static Typed of(ProfileDraft value) {
            var session = value.session();
            return new Typed(value.name(), value.description(), value.allowed(), value.blocked(), session.periodic(),
                    session.inactivityEnabled(), session.inactivity());
        }

        private ProfileDraft value() {
            return new ProfileDraft(required(name), required(description), required(allowed), required(blocked),
                    new SessionDraft(required(periodic), inactivityEnabled, required(inactivity)));
        }
    }
}
