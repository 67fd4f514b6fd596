package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineResult;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.baseline.BaselinesViewModel;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** How the draft stands against the shipped controls and the baselines that are loaded. */
public final class RulesViewModel {
    private final DraftModel model;
    private final BaselineShelf shelf;
    private final Messages messages;
    private final RuleWords words;
    private final BaselinesViewModel baselines;
    private final TaskSlot measuring;
    private final ReadOnlyObjectWrapper<List<RuleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /** Measures what is open in {@code model} by the controls and by what is on {@code shelf}. */
    RulesViewModel(DraftModel model, BaselineShelf shelf, TaskRunner runner, Messages messages) {
        this.model = model;
        this.shelf = shelf;
        this.messages = messages;
        this.words = new RuleWords(messages);
        this.baselines = new BaselinesViewModel(shelf, messages);
        this.measuring = new TaskSlot(runner);
        model.analysisProperty().subscribe(this::measure);
        shelf.baselinesProperty().subscribe(() -> measure(model.analysisProperty().get()));
    }

    /** Own rules first, then controls with a figure, then those without. */
    public ReadOnlyObjectProperty<List<RuleLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The baselines that are loaded. */
    public BaselinesViewModel baselines() {
        return baselines;
    }

    /** How many rules of each baseline pass of those assessed, in sentences. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void measure(@Nullable DraftAnalysis analysis) {
        if (analysis == null) {
            measuring.cancel();
            lines.set(List.of());
            summary.set("");
            return;
        }
        var own = shelf.baselinesProperty().get();
        measuring.run("measure", () -> measured(Subject.of(analysis), own), measured -> {
            lines.set(measured.lines());
            summary.set(measured.summary());
        }, failure -> {
            throw new IllegalStateException("Rules could not be measured by", failure);
        });
    }

    private Measured measured(Subject subject, List<Baseline> own) {
        var mine = BaselineResult.all(own, subject);
        var shipped = BaselineResult.all(ShippedBaselines.all(), subject);
        var all = Stream.concat(mine.stream(), shipped.stream()).flatMap(result -> result.rules().stream())
                .map(this::line).toList();
        var controls = score(messages.text("score.controls"),
                Score.sum(shipped.stream().map(BaselineResult::score).toList()));
        return new Measured(all, Stream.concat(
                mine.stream().map(result -> score(words.name(result.baseline()), result.score())),
                Stream.of(controls)).collect(Collectors.joining("\n")));
    }

    private String score(String name, Score score) {
        return messages.text("rules.score", messages.text("score.title", name, words.passed(score)),
                words.others(score));
    }

    private RuleLine line(RuleResult result) {
        var isAdvice = result.rule().isAdvisory() && result.verdict() == Verdict.NEEDS_OTHER_EVIDENCE;
        return new RuleLine(words.reference(result.rule()), result.verdict(),
                messages.text(isAdvice ? "rules.advice" : "verdict." + result.verdict()), words.seen(result),
                words.detail(result));
    }

    /** What is worked out away from the window. */
    private record Measured(List<RuleLine> lines, String summary) {}
}
