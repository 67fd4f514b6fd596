package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.signin.SessionWatch.Look;

/**
 * The session of what is open: how long it lasts, and how one signs in again. A call that failed since the session had
 * ended is made once more after signing in, and only as the same account and role, or user.
 */
public final class SignInViewModel {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final Workspace workspace;
    private final TaskRunner runner;
    private final TaskSlot signing;
    private final SessionWatch watch;
    private final SignInPage page = new SignInPage();
    private final SessionEnd end;
    private final Messages messages;
    private final SignInWords words;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyObjectWrapper<SignInNeed> need = new ReadOnlyObjectWrapper<>(new SignInNeed.Again());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remaining = new ReadOnlyStringWrapper("");
    private final StringProperty code = new SimpleStringProperty("");

    /** Follows what {@code workspace} has open. */
    public SignInViewModel(Workspace workspace, TaskRunner runner, UiTicker ticker, InstantSource clock,
            Messages messages) {
        this.workspace = workspace;
        this.runner = runner;
        this.signing = new TaskSlot(runner);
        this.watch = new SessionWatch(runner, ticker);
        this.end = new SessionEnd(clock);
        this.messages = messages;
        this.words = new SignInWords(messages);
        workspace.connectionProperty().subscribe(this::connected);
        workspace.interruptionProperty().subscribe(interruption -> {
            if (interruption != null) {
                ended();
            }
        });
    }

    /** What there is to say. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What happened; empty when all is well. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What it means and what to do. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** How long the session lasts, in words; empty where it has no end or that is not known. */
    public ReadOnlyStringProperty remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** The code of the MFA device as typed; emptied as soon as it is used. */
    public StringProperty codeProperty() {
        return code;
    }

    /** The page where what is being signed in is allowed; empty where there is none. */
    public ReadOnlyStringProperty linkProperty() {
        return page.linkProperty();
    }

    /** Who opens pages of AWS in the browser of this computer. */
    public void browser(Consumer<String> opener) {
        page.browser(opener);
    }

    /** Whether the page can be opened from here: it is one of AWS, by https. */
    public boolean canOpen() {
        return page.canOpen();
    }

    /** Opens the page where what is being signed in is allowed; whether a browser came up, nobody can tell. */
    public void open() {
        if (canOpen()) {
            page.open();
            body.set(messages.text(page.answers() ? "signin.page.opened" : "signin.device.opened"));
        }
    }

    /** Whether a code of a device has to be typed. */
    public ObservableValue<Boolean> codeWantedProperty() {
        return need.map(SignInNeed.Code.class::isInstance);
    }

    /** The command that signs in; empty where none does. */
    public ObservableValue<String> commandProperty() {
        return need.map(SignInNeed::command);
    }

    /** Whether the page that is waited for can be left for a code that is allowed in any browser. */
    public boolean canUseCode() {
        return state.get() == State.WORKING && page.answers();
    }

    /** Signs in by a code that is allowed in any browser, in place of the page that is waited for. */
    public void useCode() {
        if (canUseCode()) {
            signing.cancel();
            hide();
            signIn(false);
        }
    }

    /** Signs in; with a device, with the code that was typed. Nothing happens while it is already being done. */
    public void signIn() {
        signIn(page.hasBrowser());
    }

    private void signIn(boolean opensBrowser) {
        var connection = workspace.connectionProperty().get();
        if (connection == null || state.get() == State.WORKING) {
            return;
        }
        var typed = code.get().replaceAll("\\s", "");
        var wantsCode = need.get() instanceof SignInNeed.Code;
        if (wantsCode && !CODE.matcher(typed).matches()) {
            body.set(messages.text("signin.code.invalid"));
            return;
        }
        code.set("");
        show(State.WORKING, messages.text("signin.WORKING.title"), messages.text("signin.WORKING.body"));
        var once = wantsCode ? Optional.of(typed) : Optional.<String>empty();
        signing.run(new RunningTask(messages.text("task.signin"), this::cancel),
                () -> connection.signIn(new WindowDialog(runner, once, opensBrowser, this::visit, this::allow)),
                this::done,
                problem -> failed(messages.text("broken.title") + " (" + problem.getClass().getName() + ")", advice()));
    }

    /** Stops signing in; what was there before stays. */
    public void cancel() {
        if (state.get() == State.WORKING) {
            signing.cancel();
            ended();
        }
    }

    /** Goes on without signing in; the bar comes back with the next call that needs it. */
    public void later() {
        code.set("");
        hide();
    }

    private void connected(@Nullable Connection connection) {
        signing.cancel();
        end.forget();
        watch.follow(connection, () -> state.get() != State.WORKING, end::lastInVain, this::seen);
        code.set("");
        remaining.set("");
        need.set(new SignInNeed.Again());
        hide();
        if (connection != null && workspace.interruptionProperty().get() != null) {
            ended();
        }
    }

    private void seen(Look look) {
        end.learn(look.end());
        showRemaining();
        if (look.works().isPresent()) {
            worksAgain(look.works().get());
            return;
        }
        switch (state.get()) {
            case NONE -> announce(look);
            case ENDING -> end.near().ifPresentOrElse(this::ending, this::hide);
            case ENDED, FAILED -> signedInElsewhere(look);
            case SOMEBODY_ELSE, WORKING -> {
            }
        }
    }

    /** A session that AWS calls ended has ended, whatever its own end says. */
    private void showRemaining() {
        var over = state.get() == State.SOMEBODY_ELSE
                || failure().filter(GatewayFailure.SessionEnded.class::isInstance).isPresent();
        remaining.set(over
                ? messages.text("signin.over")
                : end.believed().map(words::remaining).orElse(""));
    }

    private Optional<GatewayFailure> failure() {
        return Optional.ofNullable(workspace.interruptionProperty().get()).map(Workspace.Interruption::failure);
    }

    /** Whether nobody has signed in yet. */
    public boolean isFirst() {
        return failure().filter(GatewayFailure.NoCredentials.class::isInstance).isPresent()
                && workspace.callerProperty().get() == null;
    }

    private void announce(Look look) {
        need.set(look.need());
        if (look.ended() && workspace.interruptionProperty().get() == null) {
            look.why().ifPresent(why -> workspace.interrupted(why, () -> {}));
        } else {
            end.toAnnounce().ifPresent(this::ending);
        }
    }

    /** What a terminal did is found by itself; a code has to be typed here. */
    private void signedInElsewhere(Look look) {
        var before = need.get();
        need.set(look.need());
        if (!before.command().isEmpty() && look.need() instanceof SignInNeed.Again) {
            signIn();
        } else if (state.get() == State.ENDED) {
            sayEnded();
        }
    }

    /**
     * A call that began after the session was said to be over was answered, for instance since a terminal signed in: it
     * is over no more, if it is still the same one's. The call that failed is not made again, since nobody asked.
     */
    private void worksAgain(CallerIdentity found) {
        var before = workspace.callerProperty().get();
        if (state.get() == State.WORKING || state.get() == State.SOMEBODY_ELSE) {
            return;
        }
        if (before != null && !before.isSameAs(found)) {
            waitForAnAnswer();
        } else {
            end.worksAgain();
            hide();
            workspace.signedIn(found);
            showRemaining();
        }
    }

    /** From now on only calls that begin later count. */
    private void waitForAnAnswer() {
        var connection = workspace.connectionProperty().get();
        if (connection != null) {
            end.over(connection.standing().begun());
        }
    }

    private String advice() {
        return words.advice(need.get(), page.hasBrowser());
    }

    private void ending(Instant last) {
        end.left().filter(Duration::isPositive).ifPresentOrElse(
                left -> show(State.ENDING, words.ending(last, left), advice()), this::ended);
    }

    private void ended() {
        waitForAnAnswer();
        sayEnded();
        var connection = workspace.connectionProperty().get();
        if (connection != null) {
            watch.ask(connection, found -> {
                need.set(found);
                if (state.get() == State.ENDED) {
                    sayEnded();
                }
            });
        }
    }

    private void sayEnded() {
        showRemaining();
        var advice = advice();
        show(State.ENDED, words.ended(failure().orElse(null), workspace.callerProperty().get()),
                isFirst() ? advice : words.kept() + " " + advice);
    }

    private void allow(DeviceCode shown) {
        if (state.get() == State.WORKING) {
            show(State.WORKING, words.compare(shown), words.allow(shown));
            page.awaitCode(shown.link());
        }
    }

    private void visit(BrowserPage shown) {
        if (state.get() == State.WORKING) {
            show(State.WORKING, messages.text("signin.page.title"), words.visit(shown));
            page.awaitAnswer(shown.link());
        }
    }

    private void done(SignInResult result) {
        switch (result) {
            case SignInResult.SignedIn(var identity) -> {
                var interruption = workspace.interruptionProperty().get();
                end.renewed();
                hide();
                workspace.signedIn(identity);
                remaining.set("");
                if (interruption != null) {
                    interruption.again().run();
                }
            }
            case SignInResult.SomebodyElse(var before, var found) ->
                show(State.SOMEBODY_ELSE, words.somebodyElse(found), words.belongsTo(before));
            case SignInResult.Failed(var failure) -> failed(failure);
        }
    }

    private void failed(GatewayFailure failure) {
        failed(new FailureWords(messages).whyNotSignedIn(failure),
                need.get() instanceof SignInNeed.Again && failure instanceof GatewayFailure.NoCredentials
                        ? messages.text("signin.again.failed")
                        : advice());
    }

    private void failed(String why, String advice) {
        show(State.FAILED, messages.text("signin.FAILED.title"), why + " " + words.kept() + " " + advice);
    }

    private void hide() {
        show(State.NONE, "", "");
    }

    private void show(State now, String what, String advice) {
        title.set(what);
        body.set(advice);
        if (now != State.WORKING) {
            page.leave();
        }
        state.set(now);
    }

    /** What there is to say about the session. */
    public enum State {
        /** Nothing. */
        NONE,
        /** It ends within minutes. */
        ENDING,
        /** It has ended, or nobody has signed in yet. */
        ENDED,
        /** Somebody is signing in. */
        WORKING,
        /** Signing in did not work. */
        FAILED,
        /** Somebody else signed in. */
        SOMEBODY_ELSE
    }
}
