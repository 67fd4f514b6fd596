package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.signin.SignInViewModel.State;

import static org.assertj.core.api.Assertions.assertThat;

class SignInViewModelTest {
    private static final CallerIdentity OTHER = new CallerIdentity("444455556666",
            "arn:aws:sts::444455556666:assumed-role/ReadOnly/anna");
    private final World world = new World(Profiles.example3());
    private final SignInViewModel session = world.signIn;

    private GatewayFailure expired() {
        return new GatewayFailure.SessionEnded(world.aws.details("ExpiredTokenException", true, 1, true));
    }

    private GatewayFailure needsCode() {
        return new GatewayFailure.NoCredentials(
                world.aws.details(GatewayFailure.NoCredentials.NEEDS_CODE, false, 0, false));
    }

    private State state() {
        return session.stateProperty().get();
    }

    private Outcome outcome() {
        return Optional.ofNullable(world.submit.outcomeProperty().get()).orElseThrow();
    }

    private void somebodyElse() {
        world.aws.onSignIn(_ -> new SignInResult.SomebodyElse(
                Optional.ofNullable(world.workspace.callerProperty().get()).orElseThrow(), OTHER));
    }

    @Nested
    class TheTimeLeft {
        @Test
        void isCountedDownInTheStatusLine() {
            world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(75)));
            world.opened("Example 3");
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(session.remainingProperty().get()).isEqualTo("Session ends in 1 h 15 min");
            world.pace.setClock(Duration.ofMinutes(32));
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(session.remainingProperty().get()).isEqualTo("Session ends in 43 minutes");
            assertThat(state()).isEqualTo(State.NONE);
        }

        @Test
        void isAnnouncedOnceAtFiveMinutes() {
            world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(5)));
            world.opened("Example 3");
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDING);
            assertThat(session.titleProperty().get()).isEqualTo(
                    "Your AWS session ends at 12:05 UTC, in 5 minutes");
            session.later();
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.NONE);
        }

        @Test
        void isNoneOnceItIsOver() {
            world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(1)));
            world.opened("Example 3");
            world.ticker.advance(SessionWatch.PAUSE);
            world.pace.setClock(Duration.ofMinutes(2));
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
            assertThat(session.titleProperty().get())
                    .isEqualTo("Your AWS session as role/SecAdmin in 1111-2222-3333 has ended");
            assertThat(session.remainingProperty().get()).isEqualTo("Session has ended");
        }

        @Test
        void isUnknownForKeysWithoutAnEnd() {
            world.opened("Example 3");
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(session.remainingProperty().get()).isEmpty();
        }

        @Test
        void warnsNoMoreOnceTheSourceRenewedItself() {
            world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(4)));
            world.opened("Example 3");
            world.ticker.advance(SessionWatch.PAUSE);
            world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(60)));
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.NONE);
        }
    }

    @Nested
    class ASubmitThatFindsTheSessionEnded {
        private void submitted() {
            world.opened("Example 3").reviewed("New");
            world.aws.nextRead(expired());
            world.submit.start();
        }

        @Test
        void sendsNothingAndKeepsTheEdits() {
            submitted();
            assertThat(outcome().kind()).isEqualTo(Outcome.Kind.NOT_APPLIED);
            assertThat(world.aws.received()).isEmpty();
            assertThat(world.editor.titleProperty().get()).isEqualTo("New");
            assertThat(state()).isEqualTo(State.ENDED);
            assertThat(session.bodyProperty().get()).contains("your edits are kept");
        }

        @Test
        void goesOnExactlyOnceAfterSigningIn() {
            submitted();
            session.signIn();
            assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPLIED);
            assertThat(world.aws.received()).hasSize(1);
            session.signIn();
            assertThat(world.aws.received()).hasSize(1);
            assertThat(state()).isEqualTo(State.NONE);
        }

        @Test
        void isNotTriedAgainByItselfWhenItFailsAgain() {
            submitted();
            world.aws.nextRead(expired());
            session.signIn();
            assertThat(world.aws.signIns()).isEqualTo(1);
            assertThat(world.aws.received()).isEmpty();
            assertThat(state()).isEqualTo(State.ENDED);
        }

        @Test
        void isNotSentForSomebodyElse() {
            submitted();
            somebodyElse();
            session.signIn();
            assertThat(state()).isEqualTo(State.SOMEBODY_ELSE);
            assertThat(session.titleProperty().get())
                    .isEqualTo("You signed in as role/ReadOnly in 4444-5555-6666. Nothing was sent");
            assertThat(session.bodyProperty().get()).contains("role/SecAdmin in 1111-2222-3333");
            assertThat(world.aws.received()).isEmpty();
            assertThat(world.editor.titleProperty().get()).isEqualTo("New");
        }

        @Test
        void isLeftAloneOnceTheReviewWasLeft() {
            submitted();
            world.shell.leaveReview();
            world.editor.review();
            session.signIn();
            assertThat(world.aws.received()).isEmpty();
        }

        @Test
        void isSentOnceMoreWhenTheUpdateItselfWasRefused() {
            world.opened("Example 3").reviewed("New");
            var sends = new ArrayList<String>();
            world.aws.onUpdate(update -> {
                sends.add("sent");
                return sends.size() == 1 ? new Reply.Failure<>(expired()) : update.accept();
            });
            world.submit.start();
            session.signIn();
            assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPLIED);
            assertThat(world.aws.applied()).hasSize(1);
            assertThat(sends).hasSize(2);
        }

        @Test
        void staysAsItIsWhenOneStaysOffline() {
            submitted();
            session.later();
            assertThat(state()).isEqualTo(State.NONE);
            world.ticker.advance(Duration.ofMinutes(1));
            assertThat(state()).isEqualTo(State.NONE);
            assertThat(world.aws.signIns()).isZero();
            assertThat(world.editor.titleProperty().get()).isEqualTo("New");
        }
    }

    @Nested
    class ACode {
        private final List<String> used = new ArrayList<>();

        private void wanted() {
            world.aws.signInNeed(new SignInNeed.Code("arn:aws:iam::111122223333:mfa/anna"));
            world.aws.listFailure(needsCode());
            world.aws.onSignIn(code -> {
                used.add(code.orElse(""));
                world.aws.listFailure(null);
                return new SignInResult.SignedIn(new CallerIdentity("111122223333",
                        "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna"));
            });
            world.connection.openSandbox();
        }

        @Test
        void isAskedForByTheNameOfTheDevice() {
            wanted();
            assertThat(session.codeWantedProperty().getValue()).isTrue();
            assertThat(session.titleProperty().get()).isEqualTo("This profile needs the code of your MFA device");
            assertThat(session.bodyProperty().get()).contains("arn:aws:iam::111122223333:mfa/anna");
        }

        @Test
        void ofAnotherShapeIsNotUsed() {
            wanted();
            for (var typed : List.of("", "12345", "1234567", "12345a")) {
                session.codeProperty().set(typed);
                session.signIn();
                assertThat(session.bodyProperty().get()).contains("six digits");
                assertThat(session.codeProperty().get()).isEqualTo(typed);
            }
            assertThat(used).isEmpty();
        }

        @Test
        void isUsedOnceAndForgotten() {
            wanted();
            session.codeProperty().set("123 456");
            session.signIn();
            assertThat(used).containsExactly("123456");
            assertThat(session.codeProperty().get()).isEmpty();
            assertThat(world.profiles.profiles()).isNotEmpty();
            assertThat(state()).isEqualTo(State.NONE);
        }

        @Test
        void thatAwsDoesNotTakeIsAskedForAgain() {
            wanted();
            world.aws.onSignIn(_ -> new SignInResult.Failed(needsCode()));
            session.codeProperty().set("123456");
            session.signIn();
            assertThat(state()).isEqualTo(State.FAILED);
            assertThat(session.codeWantedProperty().getValue()).isTrue();
        }
    }

    @Nested
    class ASignInInATerminal {
        @Test
        void isFoundByItself() {
            world.opened("Example 3");
            world.aws.signInNeed(new SignInNeed.Command("aws sso login --profile acme"));
            world.aws.nextRead(expired());
            world.profiles.reload();
            assertThat(session.commandProperty().getValue()).isEqualTo("aws sso login --profile acme");
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(world.aws.signIns()).isZero();
            world.aws.signInNeed(new SignInNeed.Again());
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(world.aws.signIns()).isEqualTo(1);
            assertThat(state()).isEqualTo(State.NONE);
            assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
        }
    }

    @Nested
    class ASignInInABrowser {
        private final List<String> opened = new ArrayList<>();

        private ManualTaskRunner waiting(World it, ManualTaskRunner runner, String link) {
            it.aws.signInNeed(new SignInNeed.Browser("https://acme.awsapps.com/start", "aws sso login --profile a"));
            it.aws.allow(new DeviceCode("ABCD-EFGH", link, it.pace.now().plus(Duration.ofMinutes(10))));
            it.signIn.browser(opened::add);
            it.connection.openSandbox();
            runner.runAll();
            it.workspace.interrupted(new GatewayFailure.SessionEnded(it.aws.details("Expired", true, 1, true)),
                    () -> {});
            runner.runAll();
            it.aws.onSignIn(_ -> {
                assertThat(it.signIn.titleProperty().get())
                        .isEqualTo("Check that the browser shows the code ABCD-EFGH, and allow it there");
                it.signIn.open();
                return new SignInResult.SomebodyElse(OTHER, OTHER);
            });
            it.signIn.signIn();
            return runner;
        }

        @Test
        void showsTheCodeAndOpensThePageOnlyOnAClick() {
            var runner = new ManualTaskRunner();
            var it = new World(runner, Profiles.example3());
            waiting(it, runner, "https://device.sso.us-east-1.amazonaws.com/?user_code=ABCD-EFGH").runAll();
            assertThat(opened).containsExactly("https://device.sso.us-east-1.amazonaws.com/?user_code=ABCD-EFGH");
            assertThat(it.signIn.linkProperty().get()).isEmpty();
        }

        @Test
        void isByAPageWhereOneCanBeOpenedAndByACodeOnceThatIsChosen() {
            var runner = new ManualTaskRunner();
            var it = new World(runner, Profiles.example3());
            var titles = new ArrayList<String>();
            var page = "https://oidc.us-east-1.amazonaws.com/authorize?client_id=c";
            it.aws.visit(new BrowserPage(page, it.pace.now().plus(Duration.ofMinutes(10))));
            waiting(it, runner, "https://device.sso.us-east-1.amazonaws.com/?user_code=ABCD-EFGH");
            it.aws.onSignIn(_ -> {
                titles.add(it.signIn.titleProperty().get());
                if (it.signIn.canUseCode()) {
                    assertThat(it.signIn.bodyProperty().get()).contains("until 12:10 UTC", "this computer alone");
                    it.signIn.open();
                    assertThat(it.signIn.bodyProperty().get()).contains("No browser came up?", "use a code instead");
                    it.signIn.useCode();
                }
                return new SignInResult.SomebodyElse(OTHER, OTHER);
            });
            runner.runAll();

            assertThat(titles).containsExactly("Sign in to IAM Identity Center in your browser",
                    "Check that the browser shows the code ABCD-EFGH, and allow it there");
            assertThat(opened).containsExactly(page);
            assertThat(it.signIn.stateProperty().get()).isEqualTo(State.SOMEBODY_ELSE);
            assertThat(it.signIn.canUseCode()).isFalse();
        }

        @Test
        void opensNoOtherPageThanOneOfAws() {
            for (var link : List.of("http://device.sso.us-east-1.amazonaws.com/", "https://evil.example/",
                    "https://amazonaws.com.evil.example/", "https://a.awsapps.com@evil.example/",
                    "file:///etc/passwd")) {
                var runner = new ManualTaskRunner();
                waiting(new World(runner, Profiles.example3()), runner, link).runAll();
            }
            assertThat(opened).isEmpty();
        }
    }

    /** Somebody signed in where nobody here could see it, for instance in a terminal, or the clock here is wrong. */
    @Nested
    class ACallThatWorksAfterTheSessionEnded {
        private void overForARead() {
            world.opened("Example 3");
            world.aws.nextRead(expired());
            world.profiles.reload();
            assertThat(state()).isEqualTo(State.ENDED);
        }

        @Test
        void takesTheBarAwayAndSendsNothingByItself() {
            world.opened("Example 3").reviewed("New");
            world.aws.nextRead(expired());
            world.submit.start();
            assertThat(state()).isEqualTo(State.ENDED);
            world.shell.leaveReview();
            world.profiles.retry();
            world.ticker.advance(SessionWatch.GLANCE);
            assertThat(state()).isEqualTo(State.NONE);
            assertThat(world.workspace.interruptionProperty().get()).isNull();
            assertThat(session.remainingProperty().get()).isEmpty();
            assertThat(world.aws.received()).isEmpty();
            assertThat(world.aws.signIns()).isZero();
            assertThat(world.editor.titleProperty().get()).isEqualTo("New");
        }

        @Test
        void inTheBackgroundIsFoundByItself() {
            overForARead();
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
            world.aws.instances();
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.NONE);
        }

        @Test
        void countsAlsoAfterASignInThatFailed() {
            overForARead();
            world.aws.onSignIn(_ -> new SignInResult.Failed(expired()));
            session.signIn();
            assertThat(state()).isEqualTo(State.FAILED);
            world.profiles.reload();
            world.ticker.advance(SessionWatch.GLANCE);
            assertThat(state()).isEqualTo(State.NONE);
        }

        @Test
        void countsAlsoWhereOneStayedOfflineSoThatTheNextEndIsSaid() {
            overForARead();
            session.later();
            world.profiles.reload();
            world.ticker.advance(SessionWatch.GLANCE);
            assertThat(session.remainingProperty().get()).isEmpty();
            world.aws.ended(Optional.of(expired()));
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
        }

        @Test
        void leavesTheBarWhereItEndedAgain() {
            overForARead();
            world.aws.instances();
            world.aws.ended(Optional.of(expired()));
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
        }

        @Test
        void leavesTheBarWhereAwsDoesNotSayWhoCalls() {
            overForARead();
            world.aws.callerFailure(expired());
            world.profiles.reload();
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
        }

        @Test
        void leavesTheBarWhereItIsSomebodyElse() {
            overForARead();
            world.aws.caller("arn:aws:sts::111122223333:assumed-role/ReadOnly/anna");
            world.profiles.reload();
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
            assertThat(Optional.ofNullable(world.workspace.callerProperty().get()).orElseThrow().shortName())
                    .isEqualTo("role/SecAdmin");
        }

        @Test
        void thatBeganBeforeDoesNotCount() {
            world.opened("Example 3");
            world.workspace.interrupted(expired(), () -> {});
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
        }

        @Test
        void showsThatTheClockHereIsWrongWhereOnlyThatSaidSo() {
            world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(1)));
            world.opened("Example 3");
            world.ticker.advance(SessionWatch.PAUSE);
            world.pace.setClock(Duration.ofMinutes(2));
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.ENDED);
            world.profiles.reload();
            world.ticker.advance(SessionWatch.GLANCE);
            assertThat(state()).isEqualTo(State.NONE);
            world.ticker.advance(SessionWatch.PAUSE);
            assertThat(state()).isEqualTo(State.NONE);
            assertThat(session.remainingProperty().get()).isEmpty();
        }
    }

    @Test
    void aSessionThatEndedInTheBackgroundIsNoticed() {
        world.opened("Example 3");
        world.aws.ended(Optional.of(expired()));
        world.ticker.advance(SessionWatch.PAUSE);
        assertThat(state()).isEqualTo(State.ENDED);
    }

    @Test
    void signingInThatHangsCanBeCancelledAndNothingElseWaits() {
        var runner = new ManualTaskRunner();
        var slow = new World(runner, Profiles.example3());
        slow.connection.openSandbox();
        runner.runAll();
        slow.workspace.interrupted(new GatewayFailure.SessionEnded(slow.aws.details("Expired", true, 1, true)),
                () -> {
                    throw new AssertionError("nobody signed in");
                });
        runner.runAll();
        slow.signIn.signIn();
        assertThat(slow.signIn.stateProperty().get()).isEqualTo(State.WORKING);
        assertThat(runner.running()).extracting(RunningTask::name).contains("signing in");
        slow.signIn.cancel();
        runner.runAll();
        assertThat(slow.signIn.stateProperty().get()).isEqualTo(State.ENDED);
        assertThat(slow.aws.signIns()).isZero();
    }

    @Test
    void anotherConnectionBeginsAnew() {
        world.opened("Example 3");
        world.workspace.interrupted(expired(), () -> {});
        session.codeProperty().set("123456");
        world.shell.disconnect();
        assertThat(state()).isEqualTo(State.NONE);
        assertThat(session.codeProperty().get()).isEmpty();
    }
}
