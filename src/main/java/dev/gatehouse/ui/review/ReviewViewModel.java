package dev.gatehouse.ui.review;

import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** The review of one draft: what changes, what it means, exactly what would be sent; and the submit that follows. */
public final class ReviewViewModel {
    private final Messages messages;
    private final DiffWords words;
    private final MeaningWords meaning;
    private final CheckWords checkWords;
    private final TaskSlot describing;
    private final SubmitViewModel submit;
    private final Help help;
    private final ReadOnlyObjectWrapper<ReviewText> text = new ReadOnlyObjectWrapper<>(ReviewText.EMPTY);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preparedBy = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper riskText = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper risky = new ReadOnlyBooleanWrapper();
    private final ObservableList<DiffLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Check> checks = FXCollections.observableArrayList();

    /** A review of nothing yet. */
    public ReviewViewModel(SubmitViewModel submit, Help help, TaskRunner runner, Messages messages) {
        this.submit = submit;
        this.help = help;
        this.messages = messages;
        this.words = new DiffWords(messages);
        this.meaning = new MeaningWords(messages);
        this.checkWords = new CheckWords(messages);
        this.describing = new TaskSlot(runner);
    }

    /** Shows a draft for review; nothing is sent. */
    public void show(Destination to, DraftAnalysis analysis) {
        var weighed = Risk.of(analysis, to.production());
        heading.set(messages.text("review.heading", VisibleText.capped(analysis.base().identity().label(), 80)));
        where.set(to.words());
        riskText.set(weighed.isHigh() ? describe(weighed, to.words()) : "");
        preparedBy.set(to.preparedBy());
        help.breakGlass().prepare(to, analysis, weighed.isHigh());
        help.colleague().prepare(to, analysis);
        submit.prepare(to.ref(), analysis, weighed, to.instance());
        risky.set(weighed.isHigh());
        describing.run(messages.text("task.describe"), () -> describe(to, analysis), this::show, failure -> {
            throw new IllegalStateException("The changes could not be shown", failure);
        });
    }

    /** The submit of what is reviewed. */
    public SubmitViewModel submit() {
        return submit;
    }

    /** What helps when it locks people out. */
    public BreakGlassViewModel breakGlass() {
        return help.breakGlass();
    }

    /** Hands it over to a second person. */
    public ColleagueViewModel colleague() {
        return help.colleague();
    }

    /** Who prepared it, when it was not the person at the screen, and why; else empty. */
    public ReadOnlyStringProperty preparedByProperty() {
        return preparedBy.getReadOnlyProperty();
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

    /** Where it would go, and as whom. */
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    /** Why much is at stake and where it would go; empty for a low risk. */
    public ReadOnlyStringProperty riskTextProperty() {
        return riskText.getReadOnlyProperty();
    }

    /** The findings about what is sent, worst first, what must be kept and is, and the control checks. */
    public ObservableList<Check> checks() {
        return checks;
    }

    /** Whether much is at stake, so that it is not sent before somebody typed where it goes. */
    public ReadOnlyBooleanProperty riskyProperty() {
        return risky.getReadOnlyProperty();
    }

    private void show(Described described) {
        text.set(described.text());
        lines.setAll(described.lines());
        checks.setAll(described.checks());
    }

    private Described describe(Destination to, DraftAnalysis analysis) {
        var diff = analysis.changes().diff();
        var review = new ReviewText(messages.plural("review.fields", diff.fields().size()), meaning.of(analysis),
                new RequestSpellings(messages).of(to.ref(), analysis.changes().change(), to.origin()));
        return new Described(review, words.lines(diff), checkWords.of(analysis));
    }

    private String describe(Risk risk, String where) {
        return messages.text("risk.high", risk.dangers().stream().map(danger -> messages.text("risk." + danger))
                .collect(Collectors.joining("; ")), where);
    }

    /**
     * What helps beside sending.
     *
     * @param breakGlass
     *            when it locks people out
     * @param colleague
     *            when a second person is to send it
     */
    public record Help(BreakGlassViewModel breakGlass, ColleagueViewModel colleague) {}

    private record Described(ReviewText text, List<DiffLine> lines, List<Check> checks) {}

    /**
     * The texts of a review.
     *
     * @param count
     *            how many fields change
     * @param meaning
     *            what it means for people
     * @param requests
     *            what is sent in each of its forms, the body first
     */
    public record ReviewText(String count, Meaning meaning, List<Spelling> requests) {
        static final ReviewText EMPTY = new ReviewText("", Meaning.EMPTY, List.of());

        /** The body of the request; empty before there is one. */
        public String json() {
            return requests.isEmpty() ? "" : requests.getFirst().text();
        }
    }

    /**
     * What is sent in one form.
     *
     * @param name
     *            of the form, for instance that of a shell
     * @param text
     *            to copy and use elsewhere
     */
    public record Spelling(String name, String text) {}

    /** What one press in the review does to the draft; nothing is sent by it. */
    public sealed interface Remedy {
        /** What it does, in a few words. */
        String text();

        /** Mends the draft and comes back to the review of what came of it. */
        record Mend(String text, Fix fix) implements Remedy {}

        /** Goes back to the form for an address of one's own, which no change shuts out unseen from then on. */
        record AddAddress(String text) implements Remedy {}
    }

    /**
     * One check of what is sent.
     *
     * @param kind
     *            how good or bad
     * @param title
     *            one line
     * @param detail
     *            what it means; may be empty
     * @param remedies
     *            what would make it better, one press each; empty where nothing is to be done here
     */
    public record Check(Kind kind, String title, String detail, List<Remedy> remedies) {
        /** Copies the remedies. */
        public Check {
            remedies = List.copyOf(remedies);
        }

        /** A check that leaves nothing to be done here. */
        public Check(Kind kind, String title, String detail) {
            this(kind, title, detail, List.of());
        }

        /** How good or bad a check looks. */
        public enum Kind {
            GOOD, NOTE, WARNING, DANGER
        }
    }
}
