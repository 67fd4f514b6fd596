package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code accepted-findings.json}: findings somebody accepts, with the reason. */
record AcceptancesData(int schema, @Nullable List<Accepted> accepted) {
    static final JsonForm<Acceptances, AcceptancesData> FORM = new JsonForm<>(1, Acceptances.NONE,
            AcceptancesData.class, AcceptancesData::of, AcceptancesData::value);

    private static AcceptancesData of(Acceptances value) {
        return new AcceptancesData(1, value.all().stream().map(Accepted::of).toList());
    }

    private Acceptances value() {
        return new Acceptances(required(accepted).stream().map(Accepted::value).toList());
    }

    /** One of them; the code as people quote it. */
    record Accepted(@Nullable String instance, @Nullable String profile, @Nullable String code,
            @Nullable String subject, @Nullable String reason, @Nullable String at) {
        private static Accepted of(Acceptance value) {
            return new Accepted(value.profile().instance().value(), value.profile().profile().value(),
                    value.code().code(), value.subject(), value.reason(), value.at().toString());
        }

        private Acceptance value() {
            return new Acceptance(
                    new ProfileRef(new InstanceId(required(instance)), new ProfileId(required(profile))), finding(),
                    required(subject), required(reason), Instant.parse(required(at)));
        }

        private FindingCode finding() {
            return Stream.of(FindingCode.values()).filter(one -> one.code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such finding"));
        }
    }
}
