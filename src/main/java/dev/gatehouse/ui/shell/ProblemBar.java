package dev.gatehouse.ui.shell;

import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.Shown;
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
        bar.titleProperty().bind(problem.map(Problem::title).orElse(""));
        bar.bodyProperty().bind(problem.map(Problem::advice).orElse(""));
        details.detailsProperty().bind(problem.map(Problem::details).orElse(""));
        bar.toneProperty().bind(problem.map(what -> what.warning() ? Tone.WARNING : Tone.DANGER)
                .orElse(Tone.DANGER));
        bar.wantedProperty().bind(problem.map(_ -> true).orElse(false));
        Shown.when(details, details.detailsProperty().isNotEmpty().and(bar.visibleProperty()));
    }
}
