package dev.gatehouse.ui.welcome;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.local.Kept;

/** The profiles that were opened last, as ways that can be taken again: names only, and none into the sandbox. */
public final class RecentViewModel {
    private static final int LONGEST = 60;

    private final ConnectionViewModel connection;
    private final Workspace workspace;
    private final Kept<Habits> habits;
    private final Runnable form;
    private final Messages messages;
    private final ObservableList<Bookmark> ways = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> readOnlyWays = FXCollections.unmodifiableObservableList(ways);

    /**
     * Watches what is opened in {@code model}.
     *
     * @param form
     *            shows the form in which a connection is chosen
     */
    public RecentViewModel(ConnectionViewModel connection, Workspace workspace, Around around, Runnable form,
            Messages messages) {
        this.connection = connection;
        this.workspace = workspace;
        this.habits = around.habits();
        this.form = form;
        this.messages = messages;
        habits.valueProperty().subscribe(kept -> ways.setAll(kept.recent()));
        around.model().openProperty().subscribe(this::opened);
    }

    /** The ways, the newest first. */
    public ObservableList<Bookmark> ways() {
        return readOnlyWays;
    }

    /** What a way is called on screen: profile and instance, then whose credentials and where. */
    public String title(Bookmark way) {
        return messages.text("recent.way", VisibleText.capped(way.name(), 2 * LONGEST),
                VisibleText.capped(way.profile(), LONGEST), VisibleText.capped(way.region(), LONGEST));
    }

    /** Takes a way again; where it will not do, the form says why. */
    public void take(Bookmark way) {
        if (!connection.take(way)) {
            form.run();
        }
    }

    private void opened(@Nullable OpenProfile open) {
        var taken = Optional.ofNullable(open).flatMap(profile -> workspace.way().map(way -> to(profile, way)));
        taken.ifPresent(way -> habits.update(before -> before.taken(way)));
    }

    /** What AWS wrote is kept as it is, and shown harmless. */
    private Bookmark to(OpenProfile open, Bookmark way) {
        var identity = open.profile().identity();
        var instance = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::label)
                .orElse(open.ref().instance().value());
        var profile = Optional.ofNullable(identity.name()).orElse(open.ref().profile().value());
        var arn = Optional.ofNullable(identity.arn()).filter(text -> JumpTarget.parse(text).isPresent())
                .orElse(open.ref().instance().value());
        return new Bookmark(messages.text("recent.name", VisibleText.capped(profile, LONGEST),
                VisibleText.capped(instance, LONGEST)), way.profile(), way.region(), arn, way.label(),
                way.readOnly(), way.endpoint());
    }

    /** What is opened, and where what was opened is kept. */
    public record Around(DraftModel model, Kept<Habits> habits) {}
}
