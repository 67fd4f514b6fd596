package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.Set;
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
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.baseline.BaselinesViewModel;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.LocalValues;

/** How the draft stands against the shipped controls and the baselines that are loaded. */
public final class RulesViewModel {
    private final DraftModel model;
    private final BaselineShelf shelf;
    private final Messages messages;
    private final RuleWords words;
    private final BaselinesViewModel baselines;
    private final LocalValues local;
    private final VerdictNoteViewModel note;
    private final TaskSlot measuring;
    private final ReadOnlyObjectWrapper<List<RuleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /** Measures what is open in {@code model} by the controls and by what is on {@code shelf}. */
    RulesViewModel(DraftModel model, BaselineShelf shelf, LocalValues local, TaskRunner runner, Messages messages) {
        this.model = model;
        this.local = local;
        this.note = new VerdictNoteViewModel(model, local, messages);
        this.shelf = shelf;
        this.messages = messages;
        this.words = new RuleWords(messages);
        this.baselines = new BaselinesViewModel(shelf, messages);
        this.measuring = new TaskSlot(runner);
        model.analysisProperty().subscribe(this::measure);
        shelf.baselinesProperty().subscribe(() -> measure(model.analysisProperty().get()));
        local.verdictNotes().valueProperty().subscribe(() -> measure(model.analysisProperty().get()));
    }

    /** Own rules first, then controls with a figure, then those without. */
    public ReadOnlyObjectProperty<List<RuleLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What stands beside the verdict that is chosen. */
    public VerdictNoteViewModel note() {
        return note;
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
        var noted = noted();
        measuring.run("", () -> measured(Subject.of(analysis), own, noted), measured -> {
            lines.set(measured.lines());
            summary.set(measured.summary());
        }, failure -> {
            throw new IllegalStateException("Rules could not be measured by", failure);
        });
    }

    /** The ids of the rules that somebody wrote beside, for the profile that is open. */
    private Set<String> noted() {
        var open = model.openProperty().get();
        return open == null
                ? Set.of()
                : local.verdictNotes().get().all().stream().filter(one -> one.profile().equals(open.ref()))
                        .map(VerdictNote::rule).collect(Collectors.toUnmodifiableSet());
    }

    private Measured measured(Subject subject, List<Baseline> own, Set<String> noted) {
        var mine = BaselineResult.all(own, subject);
        var shipped = BaselineResult.all(ShippedBaselines.all(), subject);
        var all = Stream.concat(mine.stream(), shipped.stream()).flatMap(result -> result.rules().stream())
                .map(result -> line(result, noted)).toList();
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

    private RuleLine line(RuleResult result, Set<String> noted) {
        var isAdvice = result.rule().isAdvisory() && result.verdict() == Verdict.NEEDS_OTHER_EVIDENCE;
        return new RuleLine(result.rule().id(), words.reference(result.rule()), result.verdict(),
                messages.text(isAdvice ? "rules.advice" : "verdict." + result.verdict()), words.seen(result),
                words.detail(result), noted.contains(result.rule().id()));
    }

    /** What is worked out away from the window. */
    private record Measured(List<RuleLine> lines, String summary) {}
}
