package dev.gatehouse.ui.connection;

import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ReadOnlyConnection;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** What is open: a connection, who it speaks for, and the instance that is looked at. */
public final class Workspace {
    private final TaskSlot opening;
    private final TaskSlot identifying;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Connection> connection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CallerIdentity> caller = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable InstanceSummary> instance = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CallTrace> lastCall = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Interruption> interruption = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReadWait> waits = FXCollections.observableArrayList();
    private final TaskRunner runner;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private @Nullable Connection writable;
    private Destination destination = Destination.ANYWHERE;
    private Coming pending = new Coming();

    /** A workspace with nothing open. */
    public Workspace(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.opening = new TaskSlot(runner);
        this.identifying = new TaskSlot(runner);
        this.messages = messages;
    }

    /** The open connection to read with, null while there is none; it cannot write. */
    public ReadOnlyObjectProperty<@Nullable Connection> connectionProperty() {
        return connection.getReadOnlyProperty();
    }

    /** Whether the connection is locked against changes. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Lets changes be sent until the connection is closed. */
    public void unlock() {
        locked.set(false);
    }

    /**
     * The open connection for a submit. Nobody else gets one that can write, and while it is locked nobody does.
     *
     * @throws IllegalStateException
     *             when nothing is open
     */
    public Connection forSubmit() {
        var open = writable;
        if (open == null) {
            throw new IllegalStateException("nothing is open");
        }
        return locked.get() ? new ReadOnlyConnection(open) : open;
    }

    /** Who the calls are made as, null until AWS has said so. */
    public ReadOnlyObjectProperty<@Nullable CallerIdentity> callerProperty() {
        return caller.getReadOnlyProperty();
    }

    /**
     * Where what is sent now comes from, as the journal writes it down.
     *
     * @throws IllegalStateException
     *             when nothing is open
     */
    public Origin origin() {
        var open = connection.get();
        if (open == null) {
            throw new IllegalStateException("nothing is open");
        }
        var target = open.target();
        var identity = caller.get();
        return new Origin(target.environment() == ConnectionTarget.Environment.SANDBOX, target.host(),
                target.region(), identity == null ? "" : identity.arn());
    }

    /** The instance that is looked at, null while none is. */
    public ObjectProperty<@Nullable InstanceSummary> instanceProperty() {
        return instance;
    }

    /** The last call that brought something to the screen, null before the first. */
    public ObjectProperty<@Nullable CallTrace> lastCallProperty() {
        return lastCall;
    }

    /** Why the connection cannot be opened or does not know who it speaks for, null when all is well. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Reads of what is open that wait before they are made again, since AWS is busy. */
    public ObservableList<ReadWait> waits() {
        return waits;
    }

    /** Comes from the thread of a call; what belongs to a connection of before is not shown. */
    private Runnable waits(ReadWait wait) {
        runner.later(() -> waits.add(wait));
        return () -> runner.later(() -> waits.remove(wait));
    }

    /** The call that ended for want of credentials and is made again after signing in, null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Interruption> interruptionProperty() {
        return interruption.getReadOnlyProperty();
    }

    /**
     * Tells that a call failed; one that ended for want of credentials is made once more after signing in. Of several
     * the last counts.
     */
    public void interrupted(GatewayFailure failure, Runnable again) {
        if (failure.needsSignIn()) {
            interruption.set(new Interruption(failure, again));
        }
    }

    /** Somebody signed in, as the one this connection belongs to. */
    public void signedIn(CallerIdentity identity) {
        interruption.set(null);
        identified(identity);
    }

    /** Shows something that does not come from a connection, until one is opened. */
    public void warn(Problem warning) {
        problem.set(warning);
    }

    /** The one instance the user asked for by id or ARN; empty to list them all. */
    public Optional<InstanceId> wantedInstance() {
        return target(JumpTarget.Instance.class).map(JumpTarget.Instance::id);
    }

    /** The alias of the instance the user asked for by its address. */
    public Optional<String> wantedAlias() {
        return target(JumpTarget.Alias.class).map(JumpTarget.Alias::alias);
    }

    /** The profile the user asked for by ARN. */
    public Optional<ProfileId> wantedProfile() {
        return target(JumpTarget.Instance.class).flatMap(JumpTarget.Instance::profile);
    }

    /** Whether an ARN names another account than the one that is open; false while AWS has not said which that is. */
    public boolean isOtherAccount(JumpTarget.Instance named) {
        var identity = caller.get();
        return identity != null && named.account().filter(account -> !account.equals(identity.account())).isPresent();
    }

    /** Whether an ARN names another Region than the one that is open; an instance and its replica share their id. */
    public boolean isOtherRegion(JumpTarget.Instance named) {
        var open = connection.get();
        return open != null && named.region().filter(region -> !region.equals(open.target().region())).isPresent();
    }

    /** How to get again to what is open; empty where nothing is, or that is not to be kept. */
    public Optional<Bookmark> way() {
        return connection.get() == null ? Optional.empty() : destination.way();
    }

    /** What kind of place the user says it is. */
    public Bookmark.Label label() {
        return destination.label();
    }

    private <T extends JumpTarget> Optional<T> target(Class<T> kind) {
        return destination.jump().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Closes what is open and opens another connection.
     *
     * @param opener
     *            makes the connection; runs off the window's thread
     * @param to
     *            what to show of it
     */
    public void open(Callable<Connection> opener, Destination to) {
        close();
        var coming = new Coming();
        pending = coming;
        opening.run(new RunningTask(messages.text("task.open"), this::calledOff), () -> coming.made(opener.call()),
                opened -> {
                    coming.taken();
                    destination = to;
                    locked.set(to.readOnly());
                    writable = opened;
                    opened.onWait(this::waits);
                    connection.set(new ReadOnlyConnection(opened));
                    identify(opened);
                }, failure -> problem.set(new Problem(messages.text("connection.failed.title"),
                        messages.text("connection.failed.advice"), String.valueOf(failure.getMessage()))));
    }

    /** Closes what is open, if anything is. */
    public void close() {
        opening.cancel();
        pending.giveUp();
        identifying.cancel();
        var open = connection.get();
        connection.set(null);
        writable = null;
        locked.set(false);
        interruption.set(null);
        waits.clear();
        caller.set(null);
        instance.set(null);
        lastCall.set(null);
        problem.set(null);
        if (open != null) {
            open.close();
        }
    }

    /** Nothing is open then. */
    private void calledOff() {
        close();
        problem.set(new FailureWords(messages).cancelled());
    }

    /** What is open stays open; nobody knows as whom. */
    private void stayUnknown() {
        identifying.cancel();
        problem.set(new FailureWords(messages).cancelled());
    }

    private void identify(Connection opened) {
        identifying.run(new RunningTask(messages.text("task.identify"), this::stayUnknown),
                () -> opened.gateway().callerIdentity(), this::identified,
                failure -> {
                    throw new IllegalStateException("The caller could not be asked for", failure);
                });
    }

    private void identified(Reply<CallerIdentity> reply) {
        switch (reply) {
            case Reply.Answer<CallerIdentity>(var identity, var _) -> identified(identity);
            case Reply.Failure<CallerIdentity>(var failure) -> {
                problem.set(unknownCaller(failure));
                if (interruption.get() == null) {
                    interrupted(failure, () -> {});
                }
            }
        }
    }

    private void identified(CallerIdentity identity) {
        problem.set(null);
        caller.set(identity);
        target(JumpTarget.Instance.class).flatMap(JumpTarget.Instance::account)
                .filter(named -> !named.equals(identity.account()))
                .ifPresent(named -> problem.set(otherAccount(named, identity)));
    }

    private Problem otherAccount(String named, CallerIdentity identity) {
        return new Problem(messages.text("identity.account.title", named),
                messages.text("identity.account.body", identity.account(), identity.shortName()), identity.arn());
    }

    private Problem unknownCaller(GatewayFailure failure) {
        var words = new FailureWords(messages);
        return new Problem(messages.text("identity.failed.title"),
                messages.text("identity.failed.body", words.title(failure)), words.details(failure));
    }

    /**
     * A call that ended for want of credentials.
     *
     * @param failure
     *            how it ended
     * @param again
     *            makes it once more
     */
    public record Interruption(GatewayFailure failure, Runnable again) {}

    /**
     * What somebody wants to see of a connection.
     *
     * @param jump
     *            one instance, and perhaps one of its profiles; empty for all
     * @param label
     *            what kind of place it is
     * @param readOnly
     *            whether it opens locked against changes
     * @param way
     *            how to get there again; empty where that is not to be kept
     */
    public record Destination(Optional<JumpTarget> jump, Bookmark.Label label, boolean readOnly,
            Optional<Bookmark> way) {
        /** One that nobody goes to again by itself. */
        public Destination(Optional<JumpTarget> jump, Bookmark.Label label, boolean readOnly) {
            this(jump, label, readOnly, Optional.empty());
        }

        /** Everything, in a place without a label. */
        public static final Destination ANYWHERE = new Destination(Optional.empty(), Bookmark.Label.OTHER, false);
    }
}
