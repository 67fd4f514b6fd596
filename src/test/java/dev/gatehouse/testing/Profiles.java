package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionSettings;

/** Profiles for tests: the guide's examples (domain §2) and small variations of them. */
public final class Profiles {

    /** The instance of all profiles made here. */
    public static final InstanceId INSTANCE = new InstanceId("inst-1");
    /** When every profile made here was last changed. */
    public static final Instant CHANGED = Instant.parse("2026-06-24T17:12:53.664Z");

    private Profiles() {}

    /** Where the profile of this id is found. */
    public static ProfileRef ref(String id) {
        return new ProfileRef(INSTANCE, new ProfileId(id));
    }

    /** Where a profile made here is found. */
    public static ProfileRef ref(AuthenticationProfile profile) {
        return new ProfileRef(INSTANCE, profile.identity().id());
    }

    /** An open profile with 60 minutes stored and idle sign-out off, as the guide's default one. */
    public static AuthenticationProfile open(String name) {
        return lists(name, List.of(), List.of());
    }

    /** A profile with these lists; null is a list that AWS did not report. */
    public static AuthenticationProfile lists(String name, @Nullable List<String> allowed,
            @Nullable List<String> blocked) {
        return of(name, new AccessLists(allowed, blocked), session(false, 60));
    }

    /** A profile of these parts. */
    public static AuthenticationProfile of(String name, AccessLists access, SessionSettings session) {
        return new AuthenticationProfile(
                new ProfileIdentity(new ProfileId("id-" + name.replace(' ', '-')), "arn:" + name, name,
                        "About " + name, false),
                access, session, new ChangeStamp(Instant.parse("2026-06-20T09:00:00Z"), CHANGED, "us-west-2"));
    }

    /** The guide's third example: 65 279 addresses, the last block without effect. */
    public static AuthenticationProfile example3() {
        return lists("Example 3", List.of("200.255.0.0/16"),
                List.of("200.255.10.0/24", "200.255.40.50", "192.123.211.211"));
    }

    /** Settings with periodic 60 minutes and a maximum of 12 hours. */
    public static SessionSettings session(@Nullable Boolean enabled, @Nullable Integer minutes) {
        return new SessionSettings(Duration.ofMinutes(60), Duration.ofHours(12),
                minutes == null ? null : Duration.ofMinutes(minutes), enabled);
    }

    /** The same profile, changed at another time. */
    public static AuthenticationProfile stamped(AuthenticationProfile profile, @Nullable Instant lastModified) {
        var stamp = profile.stamp();
        return new AuthenticationProfile(profile.identity(), profile.access(), profile.session(),
                new ChangeStamp(stamp.created(), lastModified, stamp.lastModifiedRegion()), profile.otherFields());
    }

    /** The same profile with other session settings. */
    public static AuthenticationProfile with(AuthenticationProfile profile, SessionSettings session) {
        return new AuthenticationProfile(profile.identity(), profile.access(), session, profile.stamp(),
                profile.otherFields());
    }

    /** The same profile with another name and description, either null when not reported. */
    public static AuthenticationProfile named(AuthenticationProfile profile, @Nullable String name,
            @Nullable String description) {
        var identity = profile.identity();
        return new AuthenticationProfile(
                new ProfileIdentity(identity.id(), identity.arn(), name, description, identity.isDefault()),
                profile.access(), profile.session(), profile.stamp(), profile.otherFields());
    }
}
