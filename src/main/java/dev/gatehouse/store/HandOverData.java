package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.handover.Place;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;

/** A handed-over change as it stands in its file, digests aside. */
record HandOverData(int gatehouseHandOver, PlaceData place, AuthorData author, WhyData why, ProfileData base,
        ChangeData change, DraftData draft, List<RemarkData> findings) {
    /** Whatever may not be left out is there. */
    HandOverData {
        Stream.of(place, author, why, base, base.id(), change, draft, findings).forEach(Objects::requireNonNull);
    }

    /** The version written here, and the newest that can be read. */
    static final int VERSION = 1;

    static HandOverData of(HandOver handOver) {
        var place = handOver.place();
        return new HandOverData(VERSION,
                new PlaceData(place.sandbox(), place.account(), place.region(), place.ref().instance().value(),
                        place.alias(), place.ref().profile().value()),
                new AuthorData(handOver.author().caller(), handOver.author().at()),
                new WhyData(handOver.why().reason(), handOver.why().ticket()), ProfileData.of(handOver.base()),
                ChangeData.of(handOver.change()), DraftData.of(handOver.draft()),
                handOver.findings().stream().map(one -> new RemarkData(one.code(), one.subject())).toList());
    }

    HandOver handOver() {
        return new HandOver(place.place(), new HandOver.Author(author.caller, author.at),
                new HandOver.Why(why.reason, why.ticket), base.profile(), draft.draft(),
                findings.stream().map(one -> new HandOver.Remark(one.code, one.subject)).toList());
    }

    record PlaceData(boolean sandbox, String account, String region, String instance, String alias, String profile) {
        PlaceData {
            Stream.of(account, region, instance, alias, profile).forEach(Objects::requireNonNull);
        }

        Place place() {
            return new Place(sandbox, account, region, alias,
                    new ProfileRef(new InstanceId(instance), new ProfileId(profile)));
        }
    }

    record AuthorData(String caller, Instant at) {
        AuthorData {
            Stream.of(caller, at).forEach(Objects::requireNonNull);
        }
    }

    record WhyData(String reason, String ticket) {
        WhyData {
            Stream.of(reason, ticket).forEach(Objects::requireNonNull);
        }
    }

    record RemarkData(String code, String subject) {
        RemarkData {
            Stream.of(code, subject).forEach(Objects::requireNonNull);
        }
    }

    /** What was typed, as it was typed. */
    record DraftData(String name, String description, List<String> allowedIps, List<String> blockedIps,
            String periodicSessionDuration, @Nullable Boolean sessionInactivityHandlingEnabled,
            String sessionInactivityDuration) {
        DraftData {
            Stream.of(name, description, allowedIps, blockedIps, periodicSessionDuration, sessionInactivityDuration)
                    .forEach(Objects::requireNonNull);
        }

        static DraftData of(ProfileDraft draft) {
            var session = draft.session();
            return new DraftData(draft.name(), draft.description(), draft.allowed(), draft.blocked(),
                    session.periodic(), session.inactivityEnabled(), session.inactivity());
        }

        ProfileDraft draft() {
            return new ProfileDraft(name, description, allowedIps, blockedIps, new SessionDraft(
                    periodicSessionDuration, sessionInactivityHandlingEnabled, sessionInactivityDuration));
        }
    }
}
