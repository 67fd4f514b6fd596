package dev.gatehouse.ui.editor;

import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;

/** The session settings: idle sign-out and its duration, the deprecated periodic duration, the fixed maximum. */
public final class SessionsViewModel {
    private static final Duration USUAL_MAXIMUM = Duration.ofHours(12);

    private final DraftModel model;
    private final Messages messages;
    private final DurationWords durations;
    private final BooleanProperty inactivityEnabled = new SimpleBooleanProperty();
    private final StringProperty inactivity = new SimpleStringProperty("");
    private final StringProperty periodic = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper maximum = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper inactivityState = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper idleMinutes = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper maximumMinutes = new ReadOnlyLongWrapper(USUAL_MAXIMUM.toMinutes());

    /** Shows the session settings of what is open in {@code model}. */
    public SessionsViewModel(DraftModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.durations = new DurationWords(messages);
        model.openProperty().subscribe(this::showProfile);
        model.draftProperty().subscribe(this::showDraft);
        inactivityEnabled.subscribe(this::toggle);
        inactivity.subscribe(text -> type("edit.inactivity", ProfileField.SESSION_INACTIVITY_DURATION, text));
        periodic.subscribe(text -> type("edit.periodic", ProfileField.PERIODIC_SESSION_DURATION, text));
    }

    /** Whether idle users are signed out. */
    public BooleanProperty inactivityEnabledProperty() {
        return inactivityEnabled;
    }

    /** After how long, as typed. */
    public StringProperty inactivityProperty() {
        return inactivity;
    }

    /** The deprecated periodic duration, as typed. */
    public StringProperty periodicProperty() {
        return periodic;
    }

    /** The maximum session in words; AWS does not let it be changed (domain §1). */
    public ReadOnlyStringProperty maximumProperty() {
        return maximum.getReadOnlyProperty();
    }

    /** What the toggle means as it stands: on, stored but not in force, or not reported. */
    public ReadOnlyStringProperty inactivityStateProperty() {
        return inactivityState.getReadOnlyProperty();
    }

    /** Minutes after which idle users are signed out, 0 while they are not. */
    public ReadOnlyLongProperty idleMinutesProperty() {
        return idleMinutes.getReadOnlyProperty();
    }

    /** Minutes after which everyone signs in again. */
    public ReadOnlyLongProperty maximumMinutesProperty() {
        return maximumMinutes.getReadOnlyProperty();
    }

    private void toggle(boolean on) {
        var draft = model.draftProperty().get();
        if (draft != null && draft.session().signsOutIdleUsers() != on) {
            edit(messages.text(on ? "edit.inactivity.on" : "edit.inactivity.off"),
                    session -> new SessionDraft(session.periodic(), on, session.inactivity()));
        }
    }

    private void edit(String step, UnaryOperator<SessionDraft> change) {
        model.apply(step, draft -> draft.withSession(change.apply(draft.session())));
    }

    private void type(String step, ProfileField field, String text) {
        var draft = model.draftProperty().get();
        if (draft == null) {
            return;
        }
        var session = draft.session();
        var next = field == ProfileField.PERIODIC_SESSION_DURATION
                ? new SessionDraft(text, session.inactivityEnabled(), session.inactivity())
                : new SessionDraft(session.periodic(), session.inactivityEnabled(), text);
        if (!next.equals(session)) {
            model.type(messages.text(step), field, state -> state.withSession(next));
        }
    }

    private void showDraft(@Nullable ProfileDraft draft) {
        if (draft == null) {
            return;
        }
        var session = draft.session();
        inactivityEnabled.set(session.signsOutIdleUsers());
        inactivity.set(session.inactivity());
        periodic.set(session.periodic());
        inactivityState.set(messages.text(session.inactivityEnabled() == null
                ? "session.toggle.unknown"
                : session.signsOutIdleUsers() ? "session.toggle.on" : "session.toggle.off"));
        idleMinutes.set(session.signsOutIdleUsers()
                ? session.inactivityDuration().map(Duration::toMinutes).orElse(0L)
                : 0L);
    }

    private void showProfile(@Nullable OpenProfile open) {
        if (open != null) {
            var reported = open.profile().session().maximum();
            maximum.set(reported == null ? messages.text("not.reported") : durations.of(reported));
            maximumMinutes.set(Objects.requireNonNullElse(reported, USUAL_MAXIMUM).toMinutes());
        }
    }
}
