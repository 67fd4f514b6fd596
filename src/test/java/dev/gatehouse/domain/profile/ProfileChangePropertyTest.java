package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Random profiles and random drafts of them. */
class ProfileChangePropertyTest {
    private static final List<String> ROWS = List.of("10.0.0.0/8", "10.0.0.5/8", "10.0.0.1", "10.0.0.1/32",
            "2001:db8::/32", "2001:DB8::/32", "not an ip", "0.0.0.0/0");

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void applyingHoldsWhatWasTypedInChangedFieldsAndTheBaseElsewhere(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var base = profile(random);
        var draft = draft(random, base);
        var change = draft.changeFrom(base);
        var after = change.applyTo(base);
        for (var field : ProfileField.values()) {
            var expected = change.of(field).keeps() ? held(field, base) : typed(field, draft);
            assertThat(held(field, after)).as("%s, seed %d", field, seed).isEqualTo(expected);
        }
        assertThat(after.stamp()).isEqualTo(base.stamp());
        assertThat(after.session().maximum()).isEqualTo(base.session().maximum());
        assertThat(after.toDraft().changeFrom(after).isEmpty()).isTrue();
        assertThat(draft.changeFrom(after).fields()).as("nothing is left to send, seed %d", seed).isEmpty();
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void undoBringsTheMeaningBackOfAllThatWasReported(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var base = profile(random);
        var change = draft(random, base).changeFrom(base);
        var after = change.applyTo(base);
        var back = change.undo(base).applyTo(after);
        var notReported = ProfileMatch.differing(back, base);
        notReported.removeIf(field -> held(field, base) == null);
        assertThat(notReported).as("seed %d", seed).isEmpty();
        assertThat(change.fields()).containsAll(change.undo(base).fields());
    }

    static AuthenticationProfile profile(SplittableRandom random) {
        var profile = Profiles.of("Base", new AccessLists(maybe(random, rows(random)), maybe(random, rows(random))),
                new SessionSettings(maybe(random, minutes(random)), Duration.ofHours(12),
                        maybe(random, minutes(random)), maybe(random, random.nextBoolean())));
        return Profiles.named(profile, maybe(random, "Base"), maybe(random, "About"));
    }

    static ProfileDraft draft(SplittableRandom random, AuthenticationProfile base) {
        var draft = base.toDraft();
        draft = random.nextBoolean() ? draft.withName(random.nextBoolean() ? "Typed" : "") : draft;
        draft = random.nextBoolean() ? draft.withDescription(random.nextBoolean() ? "Typed" : "") : draft;
        draft = random.nextBoolean() ? draft.withRows(ListKind.ALLOWED, rows(random)) : draft;
        draft = random.nextBoolean() ? draft.withRows(ListKind.BLOCKED, rows(random)) : draft;
        return random.nextBoolean()
                ? draft.withSession(new SessionDraft(text(random), maybe(random, random.nextBoolean()), text(random)))
                : draft;
    }

    private static String text(SplittableRandom random) {
        return List.of("", "soon", "15", "1h", "60", "720 min").get(random.nextInt(6));
    }

    private static Duration minutes(SplittableRandom random) {
        return Duration.ofMinutes(List.of(10, 15, 60, 720).get(random.nextInt(4)));
    }

    private static List<String> rows(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (var i = random.nextInt(5); i > 0; i--) {
            rows.add(ROWS.get(random.nextInt(ROWS.size())));
        }
        return rows;
    }

    private static <T> @Nullable T maybe(SplittableRandom random, T value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private static @Nullable Object held(ProfileField field, AuthenticationProfile profile) {
        return switch (field) {
            case NAME -> profile.identity().name();
            case DESCRIPTION -> profile.identity().description();
            case ALLOWED_IPS -> profile.access().allowed();
            case BLOCKED_IPS -> profile.access().blocked();
            case PERIODIC_SESSION_DURATION -> profile.session().periodic();
            case SESSION_INACTIVITY_HANDLING_ENABLED -> profile.session().inactivityEnabled();
            case SESSION_INACTIVITY_DURATION -> profile.session().inactivity();
        };
    }

    private static @Nullable Object typed(ProfileField field, ProfileDraft draft) {
        return switch (field) {
            case NAME -> draft.name();
            case DESCRIPTION -> draft.description();
            case ALLOWED_IPS -> draft.allowed();
            case BLOCKED_IPS -> draft.blocked();
            case PERIODIC_SESSION_DURATION -> draft.session().periodicDuration().orElseThrow();
            case SESSION_INACTIVITY_HANDLING_ENABLED -> Objects.requireNonNull(draft.session().inactivityEnabled());
            case SESSION_INACTIVITY_DURATION -> draft.session().inactivityDuration().orElseThrow();
        };
    }
}
