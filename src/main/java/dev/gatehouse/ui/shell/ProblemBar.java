package dev.gatehouse.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.Tone;

/** Says above every page why the connection is not what it should be. */
final class ProblemBar {
    private final PlaceViewModel place;
    private final MessageBar bar;
    private final MoreDetails details;

    ProblemBar(PlaceViewModel place, MessageBar bar, MoreDetails details) {
        this.place = place;
        this.bar = bar;
        this.details = details;
    }

    void bind() {
        var problem = place.problemProperty();
        var present = problem.map(_ -> true).orElse(false);
        bar.titleProperty().bind(problem.map(Problem::title).orElse(""));
        bar.bodyProperty().bind(problem.map(Problem::advice).orElse(""));
        details.detailsProperty().bind(problem.map(Problem::details).orElse(""));
        bar.toneProperty().bind(problem.map(what -> what.warning() ? Tone.WARNING : Tone.DANGER)
                .orElse(Tone.DANGER));
        show(bar, present);
        show(details, problem.map(what -> !what.details().isEmpty()).orElse(false));
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
