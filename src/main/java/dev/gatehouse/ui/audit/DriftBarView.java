package dev.gatehouse.ui.audit;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.audit.DriftViewModel.Standing;
import dev.gatehouse.ui.audit.DriftViewModel.State;
import dev.gatehouse.ui.common.Shown;

/** Says under the name of the open profile whether it is as it was approved. */
public final class DriftBarView {
    private final DriftViewModel drift;
    private final Ways ways;

    @FXML
    private VBox box;
    @FXML
    private Label approvedLabel;
    @FXML
    private VBox driftBar;
    @FXML
    private Label driftTitle;
    @FXML
    private Label driftBody;

    /**
     * Shows {@code drift}.
     *
     * @param ways
     *            where it leads
     */
    public DriftBarView(DriftViewModel drift, Ways ways) {
        this.drift = drift;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        var standing = drift.standingProperty();
        var state = standing.map(Standing::state);
        Shown.when(box, state.map(now -> now != State.NOT_APPROVED));
        approvedLabel.textProperty().bind(standing.map(Standing::title));
        Shown.when(approvedLabel, state.map(now -> now == State.AS_APPROVED));
        driftTitle.textProperty().bind(standing.map(Standing::title));
        driftBody.textProperty().bind(standing.map(Standing::body));
        Shown.when(driftBar, state.map(now -> now == State.DRIFT));
    }

    @FXML
    private void compare() {
        ways.compare().run();
    }

    @FXML
    private void approve() {
        ways.approve().run();
    }

    /**
     * Where the bar leads.
     *
     * @param compare
     *            to what was approved beside what AWS holds now
     * @param approve
     *            to the question whether the profile is approved as it is
     */
    public record Ways(Runnable compare, Runnable approve) {}
}
