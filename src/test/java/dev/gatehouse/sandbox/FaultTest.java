package dev.gatehouse.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.sandbox.fault.Rewrite;
import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Stage;

import static dev.gatehouse.sandbox.TestClient.DEMO;
import static dev.gatehouse.sandbox.TestClient.EXAMPLE_3;
import static dev.gatehouse.sandbox.TestClient.LIST;
import static dev.gatehouse.sandbox.TestClient.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultTest {
    private static final String UPDATE = "UpdateAuthenticationProfile";
    private static final String DESCRIBE = "DescribeAuthenticationProfile";
    private static final String NEW_NAME = "{\"Name\":\"New\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final TestClient client = new TestClient(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private String storedName() {
        return server.state().profile(DEMO, EXAMPLE_3).orElseThrow().name();
    }

    private Outcome lastOutcome() {
        return server.state().received().getLast().outcome();
    }

    @Test
    void aStatusBeforeApplyingChangesNothing() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Status(500, "InternalServiceException", "Sorry")));

        TestClient.Answer answer = client.update(NEW_NAME);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.errorType()).isEqualTo("InternalServiceException");
        assertThat(answer.message()).isEqualTo("Sorry");
        assertThat(storedName()).isEqualTo("Example 3");
        assertThat(lastOutcome()).isEqualTo(new Outcome.Answered(500, "InternalServiceException"));
    }

    @Test
    void anErrorOutsideTheModelTravelsWithAColonInItsHeader() throws Exception {
        server.faults().add(FaultRule.next(new Fault.Status(403, "ExpiredTokenException", "Expired")));

        TestClient.Answer answer = client.get(LIST);

        assertThat(answer.errorType()).isEqualTo("ExpiredTokenException");
        assertThat(answer.raw().headers().firstValue("x-amzn-ErrorType").orElse(""))
                .startsWith("ExpiredTokenException:http");
        assertThat(answer.json().path("message").asString()).isEqualTo("Expired");
    }

    @Test
    void aStatusAfterApplyingHidesThatItWasApplied() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.ApplyThenStatus(503, "ServiceUnavailable", "Busy")));

        assertThat(client.update(NEW_NAME).status()).isEqualTo(503);
        assertThat(storedName()).isEqualTo("New");
        assertThat(server.state().applied()).hasSize(1);
    }

    @Test
    void aRefusedUpdateStaysRefusedWhenAnErrorWasToFollow() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.ApplyThenStatus(503, "ServiceUnavailable", "Busy")));

        assertThat(client.update("{\"Name\":\"\"}").status()).isEqualTo(400);
    }

    @Test
    void aThrottleEndsAfterItsNumberOfRequests() throws Exception {
        server.faults().add(FaultRule.next(new Fault.Throttle()).times(2));

        assertThat(client.get(LIST).status()).isEqualTo(429);
        assertThat(client.get(LIST).errorType()).isEqualTo("ThrottlingException");
        assertThat(client.get(LIST).status()).isEqualTo(200);
        assertThat(server.faults().active()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aDropBeforeApplyingChangesNothing(Manner manner) throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Drop(Moment.BEFORE, manner)));

        assertThatThrownBy(() -> client.update(NEW_NAME)).isInstanceOf(IOException.class);
        assertThat(storedName()).isEqualTo("Example 3");
        assertThat(server.state().received(UPDATE)).hasSize(1);
        assertThat(lastOutcome()).isEqualTo(new Outcome.Dropped(manner));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aDropAfterApplyingLosesOnlyTheAnswer(Manner manner) throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Drop(Moment.AFTER, manner)));

        assertThatThrownBy(() -> client.update(NEW_NAME)).isInstanceOf(IOException.class);
        assertThat(storedName()).isEqualTo("New");
        assertThat(server.state().applied()).hasSize(1);
    }

    @Test
    void aDelayOnlyDelays() throws Exception {
        server.faults().set(List.of(FaultRule.next(new Fault.Delay(Moment.BEFORE, Duration.ofMillis(20))),
                FaultRule.next(new Fault.Delay(Moment.AFTER, Duration.ofMillis(20)))));

        assertThat(client.update(NEW_NAME).status()).isEqualTo(200);
        assertThat(storedName()).isEqualTo("New");
    }

    @Test
    void aHeldUpdateTakesEffectAfterTheClientHasGone() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Hold(Moment.BEFORE)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.submit(() -> client.update(NEW_NAME));
            assertThat(server.faults().awaitHeld(PATIENCE)).isTrue();
            sent.cancel(true);
        }
        assertThat(storedName()).isEqualTo("Example 3");

        server.faults().release();

        assertThat(server.state().awaitApplied(1, PATIENCE)).isTrue();
        assertThat(storedName()).isEqualTo("New");
    }

    @Test
    void aSecondWriterComesBefore() throws Exception {
        server.faults().add(FaultRule.next(UPDATE,
                new Fault.SecondWriter(Moment.BEFORE, "{\"Name\":\"Theirs\",\"Description\":null}")));

        client.update(NEW_NAME);

        assertThat(storedName()).isEqualTo("New");
        assertThat(server.state().applied()).extracting(AppliedUpdate::writer)
                .containsExactly(AppliedUpdate.Writer.SECOND_WRITER, AppliedUpdate.Writer.CLIENT);
        assertThat(client.get(PROFILE).profile().has("Description")).isFalse();
    }

    @Test
    void aSecondWriterComesAfter() throws Exception {
        server.faults().add(FaultRule.next(DESCRIBE, new Fault.SecondWriter(Moment.AFTER, "{\"Name\":\"Theirs\"}")));

        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("Example 3");
        assertThat(storedName()).isEqualTo("Theirs");
    }

    @Test
    void aHangIsRecordedAndEndsWithTheServer() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Hang(Moment.AFTER)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = CompletableFuture.supplyAsync(this::failingUpdate, threads);
            assertThat(server.state().awaitApplied(1, PATIENCE)).isTrue();
            assertThat(sent).isNotDone();
            server.close();

            assertThat(sent.get()).isTrue();
        }
        assertThat(lastOutcome()).isEqualTo(new Outcome.Hung());
    }

    private boolean failingUpdate() {
        try {
            client.update(NEW_NAME);
            return false;
        } catch (IOException expected) {
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDrippedAnswerIsWholeInTheEnd() throws Exception {
        server.faults().add(FaultRule.next(new Fault.Drip(Duration.ofNanos(1))));

        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("Example 3");
    }

    @Test
    void aLyingBodyReplacesAGoodAnswerOnly() throws Exception {
        server.faults().add(FaultRule.always(DESCRIBE, Fault.Body.of("<html>Sign in</html>", "text/html")));

        assertThat(client.get(PROFILE).raw().body()).isEqualTo("<html>Sign in</html>");
        assertThat(client.get(PROFILE + "x").errorType()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void aLengthThatIsTooLongCutsTheAnswer() throws Exception {
        server.faults().add(FaultRule.next(new Fault.WrongContentLength(10)));

        assertThatThrownBy(() -> client.get(PROFILE)).isInstanceOf(IOException.class);
        assertThat(client.get(PROFILE).status()).isEqualTo(200);
    }

    @Test
    void aLengthThatIsTooShortLosesTheEnd() throws Exception {
        server.faults().add(FaultRule.next(DESCRIBE, new Fault.WrongContentLength(-10)));

        var response = client.send("GET", PROFILE, "", TestSigner.right());

        assertThat(response.body()).startsWith("{").doesNotEndWith("}}");
    }

    @Test
    void dateIsOffByTheOffset() throws Exception {
        server.faults().add(FaultRule.always(new Fault.DateOffset(Duration.ofDays(-400))));

        assertThat(client.get(PROFILE).status()).isEqualTo(403);
        server.faults().clear();
        assertThat(client.get(PROFILE).status()).isEqualTo(200);
    }

    @Test
    void staleReadsTellTheOldStateSoManyTimes() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.StaleReads(2)));
        client.update(NEW_NAME);

        assertThat(storedName()).isEqualTo("New");
        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("Example 3");
        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("Example 3");
        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("New");
    }

    @Test
    void aSubsetIsAppliedAndAnsweredAsIfItWereAll() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.ApplySubset(Set.of("Description"))));

        assertThat(client.update("{\"Name\":\"New\",\"Description\":\"Changed\"}").status()).isEqualTo(200);
        assertThat(storedName()).isEqualTo("Example 3");
        assertThat(client.get(PROFILE).profile().path("Description").asString()).isEqualTo("Changed");
    }

    @Test
    void aRuleStrikesTheNthRequestOfItsOperationAndProfileOnly() throws Exception {
        server.faults().add(FaultRule.next(DESCRIBE, new Fault.Status(500, "InternalServiceException", "x"))
                .forProfile(EXAMPLE_3).fromThe(2));

        assertThat(client.get(LIST).status()).isEqualTo(200);
        assertThat(client.get(PROFILE.replace("0003-4000-8000-000000000003", "0001-4000-8000-000000000001")).status())
                .isEqualTo(200);
        assertThat(client.get(PROFILE).status()).isEqualTo(200);
        assertThat(client.get(PROFILE).status()).isEqualTo(500);
        assertThat(client.get(PROFILE).status()).isEqualTo(200);
    }

    @Test
    void severalRulesStrikeTheSameRequest() throws Exception {
        server.faults().set(List.of(FaultRule.next(UPDATE, new Fault.StaleReads(1)),
                FaultRule.next(UPDATE, new Fault.Drop(Moment.AFTER, Manner.CLOSE))));

        assertThatThrownBy(() -> client.update(NEW_NAME)).isInstanceOf(IOException.class);
        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("Example 3");
        assertThat(client.get(PROFILE).profile().path("Name").asString()).isEqualTo("New");
    }

    @Test
    void aRequestThatIsNotAuthenticUsesNoFaultUp() throws Exception {
        server.faults().add(FaultRule.next(new Fault.Throttle()));

        assertThat(client.send("GET", LIST, "", TestSigner.right().secret("wrong")).statusCode()).isEqualTo(403);
        assertThat(client.get(LIST).status()).isEqualTo(429);
    }

    @Test
    void closingTheServerDropsAnUpdateThatWaits() throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Hold(Moment.BEFORE)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = CompletableFuture.supplyAsync(this::failingUpdate, threads);
            assertThat(server.faults().awaitHeld(PATIENCE)).isTrue();
            server.close();

            assertThat(sent.get()).isTrue();
        }
        assertThat(server.state().applied()).isEmpty();
    }

    @Test
    void anUpdateThatIsAppliedLaterIsNotThereBefore() throws Exception {
        var due = new ArrayList<Runnable>();
        var late = SandboxOptions.defaults().with((Later) (delay, action) -> due.add(action));
        try (var slow = SandboxServer.start(late); var other = new TestClient(slow)) {
            slow.faults().add(FaultRule.next(UPDATE, new Fault.ApplyLater(Duration.ofSeconds(20),
                    new Ending.Fail(503, "ServiceUnavailable", "Busy"))));

            assertThat(other.update(NEW_NAME).status()).isEqualTo(503);
            assertThat(slow.state().applied()).isEmpty();
            due.forEach(Runnable::run);

            assertThat(slow.state().profile(DEMO, EXAMPLE_3).orElseThrow().name()).isEqualTo("New");
            assertThat(slow.state().applied()).hasSize(1);
        }
    }

    @Test
    void anUpdateThatIsRefusedIsNotAppliedLaterEither() throws Exception {
        server.faults().add(FaultRule.next(UPDATE,
                new Fault.ApplyLater(Duration.ofMillis(1), new Ending.Drop(Manner.RESET))));

        assertThatThrownBy(() -> client.update("{\"Name\":\"\"}")).isInstanceOf(IOException.class);
        assertThat(server.state().awaitApplied(1, Duration.ofMillis(200))).isFalse();
    }

    @Test
    void anUpdateAppliedLaterInRealTimeArrives() throws Exception {
        server.faults().add(FaultRule.next(UPDATE,
                new Fault.ApplyLater(Duration.ofMillis(1), new Ending.Drop(Manner.RESET))));

        assertThatThrownBy(() -> client.update(NEW_NAME)).isInstanceOf(IOException.class);
        assertThat(server.state().awaitApplied(1, PATIENCE)).isTrue();
        assertThat(storedName()).isEqualTo("New");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aRequestThatIsCutOnItsWayChangesNothing(Stage stage) throws Exception {
        // every one of them: the client here connects a second time by itself when the first connection breaks early
        server.faults().add(FaultRule.always(new Fault.CutRequest(stage, Manner.RESET)));

        assertThatThrownBy(() -> client.update(NEW_NAME)).isInstanceOf(IOException.class);

        assertThat(server.state().received(stage == Stage.CONNECTED ? ReceivedRequest.CONNECTION : UPDATE))
                .isNotEmpty().allSatisfy(cut -> assertThat(cut.body()).isEmpty());
        assertThat(lastOutcome()).isEqualTo(new Outcome.Dropped(Manner.RESET));
        assertThat(server.state().applied()).isEmpty();
        server.faults().clear();
        assertThat(client.update(NEW_NAME).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void aRefusalSpeaksAsAwsDoes(Refusal why) throws Exception {
        server.faults().add(FaultRule.next(UPDATE, new Fault.Refuse(why)));

        TestClient.Answer answer = client.update(NEW_NAME);

        assertThat(answer.status()).isEqualTo(why.status());
        assertThat(answer.errorType()).isEqualTo(why.code());
        assertThat(answer.message().contains("connect:" + UPDATE)).isEqualTo(why == Refusal.DENIED_BY_IAM);
        assertThat(storedName()).isEqualTo("Example 3");
    }

    @Test
    void listsOfOneUpdateAreRewrittenBesideWhatTheSwitchesSay() throws Exception {
        server.settings(SandboxSettings.defaults().rewriting(Rewrite.DEDUPLICATE));
        server.faults().add(FaultRule.next(UPDATE, new Fault.Rewrites(Set.of(Rewrite.REORDER))));
        String rows = "{\"AllowedIps\":[\"9.0.0.0/8\",\"10.0.0.0/8\",\"10.0.0.0/8\"]}";

        client.update(rows);
        assertThat(server.state().profile(DEMO, EXAMPLE_3).orElseThrow().allowedIps())
                .containsExactly("10.0.0.0/8", "9.0.0.0/8");
        client.update(rows);
        assertThat(server.state().profile(DEMO, EXAMPLE_3).orElseThrow().allowedIps())
                .containsExactly("9.0.0.0/8", "10.0.0.0/8");
    }

    @ParameterizedTest
    @EnumSource(Untruth.class)
    void everyUntruthIsAnotherBodyThanTheTruth(Untruth untruth) throws Exception {
        String truth = body();
        server.faults().add(FaultRule.next(new Fault.Lie(untruth)));

        assertThat(body()).isNotEqualTo(truth);
        assertThat(server.state().received().getLast().outcome()).isEqualTo(new Outcome.Answered(200, ""));
        assertThat(body()).isEqualTo(truth);
    }

    private String body() throws IOException, InterruptedException {
        return client.send("GET", PROFILE, "", TestSigner.right()).body();
    }

    @Test
    void moreMembersAreAddedToProfilesAlone() throws Exception {
        server.faults().add(FaultRule.next(new Fault.MoreMembers("{\"RiskLevel\":\"low\"}")));

        TestClient.Answer answer = client.get(PROFILE);

        assertThat(answer.profile().path("RiskLevel").asString()).isEqualTo("low");
        assertThat(answer.profile().path("Name").asString()).isEqualTo("Example 3");
        assertThat(answer.json().has("RiskLevel")).isFalse();
    }
}
