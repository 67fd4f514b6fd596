package dev.gatehouse.ui.editor;

import java.util.Arrays;
import java.util.List;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.address.Verdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** Tests addresses against the draft and against what AWS holds, with the row that decides. */
public final class TesterViewModel {
    private static final int MOST = 100;

    private final DraftModel model;
    private final Messages messages;
    private final TaskSlot testing;
    private final StringProperty input = new SimpleStringProperty("");
    private final ObservableList<TestResult> results = FXCollections.observableArrayList();
    private final ObservableList<TestResult> readOnlyResults = FXCollections.unmodifiableObservableList(results);

    /** Tests against what is open in {@code model}. */
    public TesterViewModel(DraftModel model, TaskRunner runner, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.testing = new TaskSlot(runner);
        input.subscribe(_ -> test());
        model.analysisProperty().subscribe(_ -> test());
    }

    /** One or more addresses, with blanks, commas or lines between them. */
    public StringProperty inputProperty() {
        return input;
    }

    /** One result for each address, in the order typed; the first hundred. */
    public ObservableList<TestResult> results() {
        return readOnlyResults;
    }

    private void test() {
        var analysis = model.analysisProperty().get();
        var text = input.get();
        if (analysis == null || text.isBlank()) {
            testing.cancel();
            results.clear();
            return;
        }
        testing.run("test addresses", () -> test(text, analysis), results::setAll, failure -> {
            throw new IllegalStateException("Addresses could not be tested", failure);
        });
    }

    private List<TestResult> test(String text, DraftAnalysis analysis) {
        return Arrays.stream(text.strip().split("[\\s,;]+")).filter(part -> !part.isEmpty()).limit(MOST)
                .map(part -> IpAddress.parse(part).map(address -> result(address, analysis))
                        .orElseGet(() -> unreadable(part)))
                .toList();
    }

    private TestResult unreadable(String part) {
        var reason = switch (ParsedAddress.parse(part)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) ->
                messages.text("problem." + problem, detail);
            case ParsedAddress.Range _ -> messages.text("tester.range");
        };
        return new TestResult(TestResult.Kind.UNREADABLE, messages.text("tester.unreadable"), reason);
    }

    private TestResult result(IpAddress address, DraftAnalysis analysis) {
        var draft = analysis.access().draft().verdict(address);
        var live = analysis.access().live().verdict(address);
        var reason = reason(draft);
        var compared = draft.allowed() == live.allowed()
                ? "tester.same"
                : live.allowed() ? "tester.live.allowed" : "tester.live.blocked";
        return new TestResult(draft.allowed() ? TestResult.Kind.ALLOWED : TestResult.Kind.BLOCKED,
                messages.text(draft.allowed() ? "tester.allowed" : "tester.blocked"),
                analysis.changes().change().isEmpty() ? reason : messages.text(compared, reason));
    }

    private String reason(Verdict verdict) {
        var row = verdict.decidedBy().map(entry -> entry.text()).orElse("");
        var reason = switch (verdict.reason()) {
            case BLOCKED_BY_ROW -> verdict.overridden()
                    .map(over -> messages.text("tester.reason.blocked.over", verdict.address(), row, over.text()))
                    .orElseGet(() -> messages.text("tester.reason.blocked", verdict.address(), row));
            case ALLOWED_BY_ROW -> messages.text("tester.reason.allowed", verdict.address(), row);
            case NOT_IN_ALLOW_LIST -> messages.text("tester.reason.not.listed", verdict.address());
            case NO_RESTRICTION -> messages.text("tester.reason.open", verdict.address());
        };
        return verdict.address().isIpv4Mapped()
                ? messages.text("tester.mapped", reason, verdict.address().unmapped())
                : reason;
    }

    /**
     * What came of testing one text.
     *
     * @param kind
     *            allowed, blocked, or not an address
     * @param headline
     *            the verdict in one word
     * @param reason
     *            the row that decides, and where there are edits how that compares with what AWS holds now
     */
    public record TestResult(Kind kind, String headline, String reason) {

        /** The verdicts there are. */
        public enum Kind {
            ALLOWED, BLOCKED, UNREADABLE
        }
    }
}
