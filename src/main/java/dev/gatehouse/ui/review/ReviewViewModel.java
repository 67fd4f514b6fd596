package dev.gatehouse.ui.review;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.finding.ControlCheck;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** The review of one draft: what changes, what it means, exactly what would be sent; and the submit that follows. */
public final class ReviewViewModel {
    private final Messages messages;
    private final DiffWords words;
    private final FindingWords findings;
    private final TaskSlot describing;
    private final SubmitViewModel submit;
    private final ReadOnlyObjectWrapper<ReviewText> text = new ReadOnlyObjectWrapper<>(ReviewText.EMPTY);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper risky = new ReadOnlyBooleanWrapper();
    private final ObservableList<DiffLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Check> checks = FXCollections.observableArrayList();

    /** A review of nothing yet. */
    public ReviewViewModel(SubmitViewModel submit, TaskRunner runner, Messages messages) {
        this.submit = submit;
        this.messages = messages;
        this.words = new DiffWords(messages);
        this.findings = new FindingWords(messages);
        this.describing = new TaskSlot(runner);
    }

    /** Shows a draft for review; nothing is sent. */
    public void show(ProfileRef ref, DraftAnalysis analysis, String region) {
        heading.set(messages.text("review.heading", analysis.base().identity().label()));
        submit.prepare(ref, analysis);
        describing.run("describe changes", () -> describe(ref, analysis, region), this::show, failure -> {
            throw new IllegalStateException("The changes could not be shown", failure);
        });
    }

    /** The submit of what is reviewed. */
    public SubmitViewModel submit() {
        return submit;
    }

    /** Names what is reviewed. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** The texts of the review. */
    public ReadOnlyObjectProperty<ReviewText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /** One line for each field that is sent. */
    public ObservableList<DiffLine> lines() {
        return lines;
    }

    /** The findings about what is sent, worst first, and the control checks. */
    public ObservableList<Check> checks() {
        return checks;
    }

    /** Whether a check warns of opening the contact centre or shutting people out. */
    public ReadOnlyBooleanProperty riskyProperty() {
        return risky.getReadOnlyProperty();
    }

    private void show(Described described) {
        text.set(described.text());
        lines.setAll(described.lines());
        checks.setAll(described.checks());
        risky.set(checks.stream().anyMatch(check -> check.kind() == Check.Kind.DANGER));
    }

    private Described describe(ProfileRef ref, DraftAnalysis analysis, String region) {
        var diff = analysis.changes().diff();
        var request = new UpdateRequestText(ref, analysis.changes().change());
        var review = new ReviewText(messages.plural("review.fields", diff.fields().size()),
                String.join("\n", words.access(diff)), impact(analysis), request.json(), request.awsCli(region));
        return new Described(review, words.lines(diff), checks(analysis));
    }

    private String impact(DraftAnalysis analysis) {
        var change = analysis.changes().change();
        var lost = !analysis.changes().diff().access().lost().isEmpty();
        var idle = change.session().inactivityEnabled().sent().orElse(false)
                ? messages.text("review.impact.idle") + " "
                : "";
        return idle + (lost ? messages.text("review.impact.lost") + " " : "") + messages.text("review.impact.when");
    }

    private List<Check> checks(DraftAnalysis analysis) {
        var shown = new ArrayList<Check>();
        analysis.findings().stream().filter(finding -> finding.severity() != Severity.SUGGESTION)
                .map(this::check).forEach(shown::add);
        var control = analysis.pciIdle();
        shown.add(new Check(control.verdict() == ControlCheck.Verdict.PASS
                ? Check.Kind.GOOD
                : Check.Kind.NOTE, findings.title(control), findings.detail(control)));
        return shown;
    }

    private Check check(Finding finding) {
        var kind = finding.severity() == Severity.WARNING ? Check.Kind.WARNING : Check.Kind.DANGER;
        return new Check(kind, findings.title(finding), findings.detail(finding));
    }

    private record Described(ReviewText text, List<DiffLine> lines, List<Check> checks) {}

    /**
     * The texts of a review.
     *
     * @param count
     *            how many fields change
     * @param access
     *            who gains and loses access, exact
     * @param impact
     *            what happens to people, and that AWS promises no time
     * @param json
     *            the body of the request
     * @param awsCli
     *            the command that sends the same
     */
    public record ReviewText(String count, String access, String impact, String json, String awsCli) {
        static final ReviewText EMPTY = new ReviewText("", "", "", "", "");
    }

    /**
     * One check of what is sent.
     *
     * @param kind
     *            how good or bad
     * @param title
     *            one line
     * @param detail
     *            what it means
     */
    public record Check(Kind kind, String title, String detail) {

        /** How good or bad a check looks. */
        public enum Kind {
            GOOD, NOTE, WARNING, DANGER
        }
    }
}
