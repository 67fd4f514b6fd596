package dev.gatehouse.aws;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.change.MemoryJournal;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of reliability §2 one by one: the submit protocol and the real SDK against the sandbox over HTTP. */
class FaultRowsTest {
    private final SubmitWire wire = new SubmitWire();
    private final String instance = wire.server.state().instances().getFirst().id();
    private final ProfileRef ref = new ProfileRef(new InstanceId(instance),
            new ProfileId("a1a1a1a1-0003-4000-8000-000000000003"));
    private final SubmitRequest request;
    private @Nullable ProfileSubmit submit;

    FaultRowsTest() {
        var base = wire.read(ref);
        request = new SubmitRequest(ref, base,
                base.toDraft().withName("New").withDescription("New words").changeFrom(base));
        wire.server.state().forget();
    }

    @AfterEach
    void closes() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -3_600, -600, 600, 3_600, 86_400})
    void row4AClockThatIsOffIsCorrectedAndTheChangeArrivesOnce(long seconds) {
        wire.server.faults().add(FaultRule.always(new Fault.DateOffset(Duration.ofSeconds(seconds))));

        var verdict = run();
        assertThat(verdict).isInstanceOf(SubmitVerdict.Applied.class);
        assertThat(((SubmitVerdict.Applied) verdict).trace().clockAhead().orElseThrow())
                .isCloseTo(Duration.ofSeconds(-seconds), Duration.ofMinutes(1));
        assertThat(wire.server.state().applied()).hasSize(1);
        assertThat(sends()).isLessThanOrEqualTo(2);
    }

    @Test
    void row6WhatIsGoneIsNamedInTheList() {
        arm(Wire.LIST, new Fault.Refuse(Refusal.NOT_FOUND));

        assertThat(wire.connection.gateway().profiles(ref.instance()))
                .isInstanceOfSatisfying(Reply.Failure.class, this::isNotFound);
    }

    @Test
    void row6WhatIsGoneIsNamedWhenItIsOpened() {
        arm(Wire.DESCRIBE, new Fault.Refuse(Refusal.NOT_FOUND));

        assertThat(wire.connection.gateway().profile(ref)).isInstanceOfSatisfying(Reply.Failure.class,
                this::isNotFound);
    }

    private void isNotFound(Reply.Failure<?> failed) {
        assertThat(failed.failure()).isInstanceOf(GatewayFailure.NotFound.class);
    }

    @Test
    void row6WhatIsGoneBeforeSendingIsNotSent() {
        arm(Wire.DESCRIBE, new Fault.Refuse(Refusal.NOT_FOUND));

        assertThat(reason(run())).isInstanceOfSatisfying(Reason.NotRead.class,
                unread -> assertThat(unread.failure()).isInstanceOf(GatewayFailure.NotFound.class));
        assertThat(sends()).isZero();
    }

    @Test
    void row6WhatIsGoneWhenItIsSentIsRefused() {
        arm(Wire.UPDATE, new Fault.Refuse(Refusal.NOT_FOUND));

        assertThat(reason(run())).isInstanceOf(Reason.Refused.class);
    }

    @Test
    void row6WhatIsGoneAfterwardsIsNotKnown() {
        wire.server.faults().add(FaultRule.always(Wire.DESCRIBE, new Fault.Refuse(Refusal.NOT_FOUND)).fromThe(2));

        assertThat(run()).isInstanceOfSatisfying(SubmitVerdict.Unknown.class,
                unknown -> assertThat(unknown.doubt()).isInstanceOf(Doubt.CannotRead.class));
    }

    @Test
    void row7AProfileRenamedMeanwhileIsStale() {
        wire.server.faults().add(FaultRule.next(Wire.DESCRIBE,
                new Fault.SecondWriter(Moment.BEFORE, "{\"Name\": \"Theirs\"}")));

        assertThat(reason(run())).isInstanceOfSatisfying(Reason.Stale.class,
                stale -> assertThat(stale.differing()).containsExactly(ProfileField.NAME));
        assertThat(sends()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void row11AnErrorWithoutApplyingEndsAsNotApplied(int status) {
        arm(Wire.UPDATE, new Fault.Status(status, "InternalServiceException", "Oops"));

        endsAsNotApplied();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void row12AnErrorAfterApplyingEndsAsAppliedWithTheError(int status) {
        arm(Wire.UPDATE, new Fault.ApplyThenStatus(status, "InternalServiceException", "Oops"));

        endsAsAppliedWithAnError();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void row13AConnectionThatEndsBeforeApplyingEndsAsNotApplied(Manner manner) {
        arm(Wire.UPDATE, new Fault.Drop(Moment.BEFORE, manner));

        endsAsNotApplied();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"HEAD_READ", "HALF_READ"})
    void row13ARequestCutOnItsWayEndsAsNotApplied(Stage stage) {
        arm(Wire.UPDATE, new Fault.CutRequest(stage, Manner.RESET));

        endsAsNotApplied();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void row14AConnectionThatEndsAfterApplyingEndsAsApplied(Manner manner) {
        arm(Wire.UPDATE, new Fault.Drop(Moment.AFTER, manner));

        endsAsAppliedWithAnError();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20, 40})
    void row15WhatIsAppliedLateIsNeverCalledNotApplied(long seconds) {
        wire.server.faults().add(FaultRule.always(Wire.UPDATE, new Fault.StaleReads(6)));
        arm(Wire.UPDATE, new Fault.ApplyLater(Duration.ofSeconds(seconds), new Ending.Drop(Manner.RESET)));

        var verdict = run();
        for (var look = 0; look < 8 && verdict instanceof SubmitVerdict.Unknown; look++) {
            wire.pace.pause(Duration.ofSeconds(20));
            verdict = again();
        }
        assertThat(verdict).isInstanceOf(SubmitVerdict.Applied.class);
        assertThat(sends()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void row16OldValuesAfterAnAcceptedChangeAreNeverCalledNotApplied(int reads) {
        arm(Wire.UPDATE, new Fault.StaleReads(reads));

        var verdict = run();

        assertThat(verdict).isInstanceOf(reads < 5 ? SubmitVerdict.Applied.class : SubmitVerdict.Unknown.class);
        assertThat(verdict instanceof SubmitVerdict.Unknown ? again() : verdict)
                .isInstanceOf(SubmitVerdict.Applied.class);
    }

    @Test
    void row18AnUpdateThatHangsIsFoundOutByReading() {
        arm(Wire.UPDATE, new Fault.Hang(Moment.AFTER));

        endsAsAppliedWithAnError();
    }

    @Test
    void row22SomebodyElseInBetweenIsNamedAfterwards() {
        wire.server.faults().add(FaultRule.next(Wire.UPDATE,
                new Fault.SecondWriter(Moment.BEFORE, "{\"BlockedIps\": []}")));

        assertThat(run()).isInstanceOfSatisfying(SubmitVerdict.Applied.class,
                applied -> assertThat(applied.changedByOthers()).containsExactly(ProfileField.BLOCKED_IPS));
    }

    @Test
    void row23FieldsThatWereNotAppliedAreNamed() {
        arm(Wire.UPDATE, new Fault.ApplySubset(Set.of("Name")));

        assertThat(run()).isInstanceOfSatisfying(SubmitVerdict.Unknown.class,
                unknown -> assertThat(unknown.doubt()).isInstanceOfSatisfying(Doubt.Different.class,
                        different -> assertThat(different.differing()).containsExactly(ProfileField.DESCRIPTION)));
    }

    private void endsAsNotApplied() {
        assertThat(run()).isInstanceOf(SubmitVerdict.Unknown.class);
        wire.pace.pause(Duration.ofMinutes(2));
        assertThat(reason(again())).isInstanceOf(Reason.ProvenUnchanged.class);
        assertThat(sends()).isOne();
        assertThat(wire.server.state().applied()).isEmpty();
    }

    private void endsAsAppliedWithAnError() {
        assertThat(run()).isInstanceOfSatisfying(SubmitVerdict.Applied.class,
                applied -> assertThat(applied.reported()).isPresent());
        assertThat(sends()).isOne();
    }

    private SubmitVerdict run() {
        submit = new ProfileSubmit(wire.connection, request, new SubmitControl(), new SubmitRecord(
                new MemoryJournal(wire.pace::now), new Origin(true, "127.0.0.1:1", "us-west-2", "arn")), wire.pace);
        return submit.run(_ -> {});
    }

    private SubmitVerdict again() {
        return Objects.requireNonNull(submit).checkAgain(_ -> {});
    }

    private static Reason reason(SubmitVerdict verdict) {
        assertThat(verdict).isInstanceOf(SubmitVerdict.NotApplied.class);
        return ((SubmitVerdict.NotApplied) verdict).reason();
    }

    private void arm(String operation, Fault fault) {
        wire.server.faults().add(FaultRule.always(operation, fault));
    }

    private int sends() {
        return wire.server.state().received(Wire.UPDATE).size();
    }
}
