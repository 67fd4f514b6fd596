package dev.gatehouse.ui.profiles;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.refusal.RefusalViewModel;

/**
 * What the page of profiles reads from AWS: what is being read, why there is nothing to show, and how to read it again.
 */
final class ProfileCalls {
    private final Workspace workspace;
    private final Messages messages;
    private final RefusalViewModel refusal;
    private final TaskSlot instances;
    private final TaskSlot profiles;
    private final TaskSlot profile;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private Runnable retry = () -> {};

    /** Nothing is read yet. */
    ProfileCalls(Workspace workspace, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        this.refusal = new RefusalViewModel(workspace, messages);
        this.instances = new TaskSlot(runner);
        this.profiles = new TaskSlot(runner);
        this.profile = new TaskSlot(runner);
    }

    /** The three kinds of reading, each with its name in the messages; of each kind the latest wins. */
    enum Kind {
        INSTANCES("task.instances"), PROFILES("task.profile.list"), PROFILE("task.profile");

        private final String task;

        Kind(String task) {
            this.task = task;
        }
    }

    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    RefusalViewModel refusal() {
        return refusal;
    }

    void retry() {
        retry.run();
    }

    /** Reads; an answer is used, a failure is told. {@code again} is what reads the same once more. */
    <T> void read(Kind kind, Runnable again, Callable<Reply<T>> call, Consumer<T> use) {
        readReply(kind, again, call, reply -> {
            switch (reply) {
                case Reply.Answer<T>(var value, var trace) -> {
                    done(trace);
                    use.accept(value);
                }
                case Reply.Failure<T>(var failure) -> failed(failure);
            }
        });
    }

    /** The same for whoever says themselves what an answer and a failure mean. */
    <T> void readReply(Kind kind, Runnable again, Callable<Reply<T>> call, Consumer<Reply<T>> use) {
        retry = again;
        clear();
        busy.set(messages.text(kind.task));
        slot(kind).run(new RunningTask(messages.text(kind.task), this::calledOff), call, use, this::broken);
    }

    /** Says that it was read, and by which call. */
    void done(CallTrace trace) {
        busy.set("");
        workspace.lastCallProperty().set(trace);
    }

    /** Says why it was not read. */
    void failed(GatewayFailure failure) {
        busy.set("");
        problem.set(refusal.explain(failure) ? null : new FailureWords(messages).problem(failure));
        workspace.interrupted(failure, retry);
    }

    /** The session has ended, which is told elsewhere; the same is read once more when it goes on. */
    void interrupted(GatewayFailure failure) {
        busy.set("");
        workspace.interrupted(failure, retry);
    }

    /** Says what else is wrong. */
    void tell(Problem what) {
        problem.set(what);
    }

    /** Nothing is wrong any more, and nothing is read. */
    void forget() {
        clear();
        busy.set("");
    }

    /** Gives up reading one kind; nothing of it arrives any more. */
    void cancel(Kind kind) {
        slot(kind).cancel();
    }

    /** Gives up whatever is being read. */
    void cancel() {
        instances.cancel();
        profiles.cancel();
        profile.cancel();
    }

    private TaskSlot slot(Kind kind) {
        return switch (kind) {
            case INSTANCES -> instances;
            case PROFILES -> profiles;
            case PROFILE -> profile;
        };
    }

    private void calledOff() {
        cancel();
        busy.set("");
        problem.set(new FailureWords(messages).cancelled());
    }

    private void clear() {
        problem.set(null);
        refusal.clear();
    }

    private void broken(Throwable failure) {
        busy.set("");
        problem.set(new Problem(messages.text("broken.title"), messages.text("broken.advice"),
                failure.getClass().getName()));
    }
}
