package dev.gatehouse.ui.editor;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOut.Point;
import dev.gatehouse.domain.finding.RollOut.State;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/**
 * What should be settled before idle sign-out goes live: four points, each open, done or not applicable, kept on this
 * computer for each profile.
 */
public final class RollOutViewModel {
    private final DraftModel model;
    private final Kept<RollOuts> kept;
    private final InstantSource clock;
    private final Messages messages;
    private final Map<Point, ObjectProperty<State>> states = new EnumMap<>(Point.class);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private boolean showing;

    /** Shows the list of what is open in {@code model}. */
    RollOutViewModel(DraftModel model, LocalValues local, Messages messages) {
        this.model = model;
        this.kept = local.rollOuts();
        this.clock = local.clock();
        this.messages = messages;
        for (var point : Point.values()) {
            var state = new SimpleObjectProperty<>(State.OPEN);
            state.subscribe(chosen -> choose(point, chosen));
            states.put(point, state);
        }
        model.openProperty().subscribe(this::show);
        model.analysisProperty().subscribe(this::show);
        kept.valueProperty().subscribe(this::show);
    }

    /** How far a point is; setting it keeps it. */
    public ObjectProperty<State> stateProperty(Point point) {
        return Objects.requireNonNull(states.get(point));
    }

    /** Whether the list matters: idle sign-out is about to go live, or went live with points settled here. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many points are settled, in words. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** A state in words. */
    public String words(@Nullable State state) {
        return state == null ? "" : messages.text("rollout.state." + state);
    }

    private void choose(Point point, @Nullable State state) {
        if (state != null && !showing) {
            var now = clock.instant();
            profile().ifPresent(ref -> kept.update(all -> all.with(new RollOut(ref, point, state, now))));
        }
    }

    private Optional<ProfileRef> profile() {
        return Optional.ofNullable(model.openProperty().get()).map(OpenProfile::ref);
    }

    private void show() {
        var all = kept.get();
        var ref = profile();
        showing = true;
        states.forEach((point, state) -> state.set(ref.map(one -> all.state(one, point)).orElse(State.OPEN)));
        showing = false;
        var settled = ref.map(all::settled).orElse(0L);
        count.set(messages.text("rollout.count", settled, Point.values().length));
        shown.set(Optional.ofNullable(model.analysisProperty().get())
                .filter(analysis -> goesLive(analysis) || (analysis.draft().session().signsOutIdleUsers()
                        && settled > 0))
                .isPresent());
    }

    private static boolean goesLive(DraftAnalysis analysis) {
        return analysis.findings().stream().anyMatch(finding -> finding.code() == FindingCode.INACTIVITY_ROLL_OUT);
    }
}
