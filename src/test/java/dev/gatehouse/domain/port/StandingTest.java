package dev.gatehouse.domain.port;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {
    private static final CallTrace TRACE = new CallTrace("ListInstances", 403, "req-1", Instant.EPOCH, Duration.ZERO, 1,
            "");
    private static final FailureDetails DETAILS = new FailureDetails(TRACE, "ExpiredTokenException", "expired", true);
    private static final GatewayFailure OVER = new GatewayFailure.SessionEnded(DETAILS);
    private static final Reply<?> ANSWER = new Reply.Answer<>("", TRACE);

    private static Reply<?> failed(GatewayFailure failure) {
        return new Reply.Failure<>(failure);
    }

    @Test
    void aCallThatBeganAfterTheSessionEndedAndIsAnsweredShowsThatItWorks() {
        var ended = Standing.NONE.begin().over(1, failed(OVER));
        assertThat(ended.ended()).contains(OVER);
        var again = ended.begin().over(2, ANSWER);
        assertThat(again.ended()).isEmpty();
        assertThat(again.answered()).isEqualTo(2);
    }

    @Test
    void anAnswerToWhatWasAskedBeforeTheSessionEndedSaysNothingOfAfter() {
        var both = Standing.NONE.begin().begin();
        var ended = both.over(2, failed(OVER)).over(1, ANSWER);
        assertThat(ended.ended()).contains(OVER);
        assertThat(ended.answered()).isZero();
    }

    @Test
    void aCallWithoutCredentialsTakesBackWhatWasAnsweredBefore() {
        var worked = Standing.NONE.begin().over(1, ANSWER);
        var lost = worked.begin().over(2, failed(new GatewayFailure.NoCredentials(DETAILS)));
        assertThat(lost.answered()).isZero();
        assertThat(lost.ended()).isEmpty();
    }

    @Test
    void aRefusalForAnotherReasonSaysNothing() {
        var ended = Standing.NONE.begin().over(1, failed(OVER));
        assertThat(ended.begin().over(2, failed(new GatewayFailure.AccessDenied(DETAILS))).ended()).contains(OVER);
    }

    @Test
    void newCredentialsBeginWithoutARecord() {
        var running = Standing.NONE.begin().begin().over(1, failed(OVER)).anew();
        assertThat(running.ended()).isEmpty();
        assertThat(running.over(2, ANSWER).answered()).isZero();
    }
}
