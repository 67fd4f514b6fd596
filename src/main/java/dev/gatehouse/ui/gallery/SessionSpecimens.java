package dev.gatehouse.ui.gallery;

import java.time.Duration;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import atlantafx.base.controls.ToggleSwitch;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Badge;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.FieldRow;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.control.SessionTimeline;
import dev.gatehouse.ui.control.TrendLine;

/** Form rows and time lines. */
final class SessionSpecimens {

    private SessionSpecimens() {}

    static Node card() {
        var toggle = new ToggleSwitch();
        toggle.setSelected(true);
        FieldRow idle = row("Sign out idle users", "15 to 720 min; PCI DSS 8.2.8 is met only at 15", toggle,
                minutes("15 min"));
        idle.getTrailing().add(new Pill(new Badge("edited", PillVariant.ACCENT)));
        FieldRow longest = row("Longest session", "AWS does not let this be changed", new FontIcon("fth-lock"),
                Gallery.label("12 h"));
        FieldRow periodic = row("Periodic session", "deprecated by AWS since 31 Oct 2025", minutes("60 min"));
        FieldRow wrong = row("Idle time", "15 to 720 min", minutes("8 min"));
        wrong.setError("8 minutes is below the 15 that AWS accepts. Nothing was changed; type 15 or more.");
        var card = new Card();
        card.setTitle("Sessions");
        card.setIcon("fth-clock");
        card.getContent().addAll(idle, longest, periodic, wrong, timeline(15, "idle sign-out 15 min"));
        return card;
    }

    static Node timelines() {
        var card = new Card();
        card.setTitle("Time lines");
        card.getContent().addAll(timeline(0, "idle users are not signed out"), timeline(240, "idle sign-out 4 h"),
                timeline(720, "idle sign-out 12 h"), trend(), new TrendLine());
        return card;
    }

    /** A figure over four snapshots, of which one could not be read in full. */
    private static TrendLine trend() {
        var line = new TrendLine();
        line.setAccessibleText("Warnings: 2 on 1 May, 3 on 1 Aug");
        line.setPoints(List.of(new TrendLine.Point(0, 0, "1 May: 2", false), new TrendLine.Point(0.3, 1, "1 Jun: 4",
                false), new TrendLine.Point(0.6, 0, "1 Jul: 2, without 1 that was not read", true),
                new TrendLine.Point(1, 0.5, "1 Aug: 3", false)));
        return line;
    }

    private static SessionTimeline timeline(int minutes, String text) {
        var line = new SessionTimeline();
        line.idleProperty().set(Duration.ofMinutes(minutes));
        line.setIdleText(text);
        line.setStartText("sign-in");
        line.setEndText("12 h, sign in again");
        return line;
    }

    private static FieldRow row(String label, String hint, Node... editors) {
        var row = new FieldRow();
        row.setLabel(label);
        row.setHint(hint);
        row.getEditors().addAll(editors);
        return row;
    }

    private static TextField minutes(String text) {
        var field = new TextField(text);
        field.setPrefWidth(84);
        field.getStyleClass().add(Styles.MONO);
        return field;
    }
}
