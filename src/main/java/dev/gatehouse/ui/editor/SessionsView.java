package dev.gatehouse.ui.editor;

import java.time.Duration;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import atlantafx.base.controls.ToggleSwitch;
import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.FieldRow;
import dev.gatehouse.ui.control.SessionTimeline;

/** The session settings and their time line. */
public final class SessionsView {
    private final SessionsViewModel sessions;
    private final FindingsViewModel findings;
    private final Messages messages;

    @FXML
    private FieldRow idleRow;
    @FXML
    private ToggleSwitch idleToggle;
    @FXML
    private TextField idleField;
    @FXML
    private Label maximumLabel;
    @FXML
    private FieldRow periodicRow;
    @FXML
    private TextField periodicField;
    @FXML
    private SessionTimeline timeline;

    /** Shows the session settings of {@code editor}. */
    public SessionsView(EditorViewModel editor, Messages messages) {
        this.sessions = editor.parts().sessions();
        this.findings = editor.parts().panels().findings();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        idleToggle.selectedProperty().bindBidirectional(sessions.inactivityEnabledProperty());
        idleToggle.addEventHandler(KeyEvent.KEY_PRESSED, this::toggleKey);
        idleToggle.accessibleHelpProperty().bind(sessions.inactivityStateProperty());
        idleField.textProperty().bindBidirectional(sessions.inactivityProperty());
        sessions.inactivityEnabledProperty()
                .subscribe(on -> idleField.pseudoClassStateChanged(Looks.NOT_IN_FORCE, !on));
        periodicField.textProperty().bindBidirectional(sessions.periodicProperty());
        maximumLabel.textProperty().bind(sessions.maximumProperty());
        idleRow.errorProperty().bind(findings.errorProperty(ProfileField.SESSION_INACTIVITY_DURATION));
        periodicRow.errorProperty().bind(findings.errorProperty(ProfileField.PERIODIC_SESSION_DURATION));
        sessions.idleMinutesProperty().subscribe(_ -> showTimes());
        sessions.maximumMinutesProperty().subscribe(_ -> showTimes());
        findings.goalProperty().subscribe(this::goTo);
    }

    /** The switch has no keys of its own. */
    private void toggleKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            idleToggle.setSelected(!idleToggle.isSelected());
            event.consume();
        }
    }

    private void showTimes() {
        var words = new DurationWords(messages);
        var idle = Duration.ofMinutes(sessions.idleMinutesProperty().get());
        var longest = Duration.ofMinutes(sessions.maximumMinutesProperty().get());
        timeline.idleProperty().set(idle);
        timeline.longestProperty().set(longest);
        timeline.setIdleText(idle.isZero()
                ? messages.text("sessions.idle.never")
                : messages.text("sessions.idle.mark", words.of(idle)));
        timeline.setEndText(messages.text("sessions.end", words.of(longest)));
    }

    private void goTo(Finding.@Nullable Target target) {
        if (target instanceof Finding.Target.Field(var field)) {
            switch (field) {
                case SESSION_INACTIVITY_DURATION -> idleField.requestFocus();
                case SESSION_INACTIVITY_HANDLING_ENABLED -> idleToggle.requestFocus();
                case PERIODIC_SESSION_DURATION -> periodicField.requestFocus();
                default -> {
                }
            }
        }
    }
}
