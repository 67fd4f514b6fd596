package dev.gatehouse.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.history.HistoryDetail.Difference;

/** Any two states of one profile side by side: before and after each change, and what AWS holds now. */
public final class CompareViewModel {
    private final Workspace workspace;
    private final TaskSlot comparing;
    private final Messages messages;
    private final HistoryWords words;
    private final Describing describing;
    private final ObservableList<ProfileState> states = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ProfileState> left = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ProfileState> right = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Difference> result = new ReadOnlyObjectWrapper<>(Difference.NONE);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable SubmitStory chosen;
    private boolean filling;

    CompareViewModel(Workspace workspace, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.comparing = new TaskSlot(runner);
        this.messages = messages;
        this.words = new HistoryWords(messages);
        this.describing = new Describing(messages);
        left.subscribe(_ -> compare());
        right.subscribe(_ -> compare());
    }

    /** The states of the profile of the chosen change, the newest first. */
    public ObservableList<ProfileState> states() {
        return states;
    }

    /** The state at the left. */
    public ObjectProperty<@Nullable ProfileState> leftProperty() {
        return left;
    }

    /** The state at the right. */
    public ObjectProperty<@Nullable ProfileState> rightProperty() {
        return right;
    }

    /** How they differ. */
    public ReadOnlyObjectProperty<Difference> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why they cannot be compared; empty when they are. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Offers the states of a change's profile and compares what it was meant to change. */
    void choose(@Nullable SubmitStory story, List<SubmitStory> all) {
        chosen = story;
        filling = true;
        states.setAll(story == null ? List.of() : statesOf(story, all));
        left.set(story == null ? null : before(story));
        right.set(story == null ? null : after(story));
        filling = false;
        compare();
    }

    /** Compares what was to be with what AWS holds now. */
    public void compareWithNow() {
        var story = chosen;
        if (story != null) {
            filling = true;
            left.set(after(story));
            right.set(now());
            filling = false;
            compare();
        }
    }

    private List<ProfileState> statesOf(SubmitStory story, List<SubmitStory> all) {
        var states = FXCollections.<ProfileState>observableArrayList(now());
        all.stream().filter(other -> other.plan().ref().equals(story.plan().ref()))
                .filter(other -> other.plan().origin().isReachedFrom(story.plan().origin()))
                .forEach(other -> states.addAll(after(other), before(other)));
        return states;
    }

    private ProfileState now() {
        return new ProfileState(messages.text("history.state.now"), Optional.empty());
    }

    private ProfileState before(SubmitStory story) {
        return new ProfileState(messages.text("history.state.before", words.time(story.begunAt())),
                Optional.of(story.plan().base()));
    }

    private ProfileState after(SubmitStory story) {
        return new ProfileState(messages.text("history.state.after", words.time(story.begunAt())),
                Optional.of(story.plan().target()));
    }

    private void compare() {
        var story = chosen;
        var one = left.get();
        var other = right.get();
        if (filling) {
            return;
        }
        comparing.cancel();
        result.set(Difference.NONE);
        notice.set("");
        if (story == null || one == null || other == null) {
            return;
        }
        var reader = reader(story);
        if (reader.isEmpty() && (one.profile().isEmpty() || other.profile().isEmpty())) {
            notice.set(messages.text("history.now.unreachable"));
            return;
        }
        comparing.run(new RunningTask(messages.text("task.compare"), this::calledOff),
                () -> compare(one, other, reader), this::show, failure -> {
                    throw new IllegalStateException("Two states could not be compared", failure);
                });
    }

    private Compared compare(ProfileState one, ProfileState other,
            Optional<Callable<Reply<AuthenticationProfile>>> reader) throws Exception {
        var before = one.profile();
        var after = other.profile();
        if (before.isEmpty() || after.isEmpty()) {
            switch (reader.orElseThrow().call()) {
                case Reply.Failure<AuthenticationProfile>(var failure) -> {
                    return new Compared(Difference.NONE, new FailureWords(messages).title(failure));
                }
                case Reply.Answer<AuthenticationProfile>(var now, var _) -> {
                    before = before.or(() -> Optional.of(now));
                    after = after.or(() -> Optional.of(now));
                }
            }
        }
        return new Compared(describing.between(before.orElseThrow(), after.orElseThrow()), "");
    }

    private void calledOff() {
        comparing.cancel();
        notice.set(messages.text("cancelled"));
    }

    private void show(Compared compared) {
        result.set(compared.difference());
        notice.set(compared.problem());
    }

    /** The way to what AWS holds now; only the connection that reaches where the change was sent can tell. */
    private Optional<Callable<Reply<AuthenticationProfile>>> reader(SubmitStory story) {
        ProfileRef ref = story.plan().ref();
        return Optional.ofNullable(workspace.connectionProperty().get())
                .filter(_ -> workspace.origin().isReachedFrom(story.plan().origin()))
                .map(Connection::gateway).map(gateway -> () -> gateway.profile(ref));
    }

    private record Compared(Difference difference, String problem) {}
}
