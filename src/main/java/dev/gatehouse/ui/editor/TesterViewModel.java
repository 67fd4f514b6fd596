package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.address.Verdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.text.TableText;
import dev.gatehouse.domain.text.VisibleText;
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
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

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

    /** How many came out how, for more than one address; empty otherwise. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The results as comma-separated values with a heading, for a ticket or a spreadsheet. */
    public String csv() {
        return new TableText(List.of("address", "draft", "live", "reason"), results.stream()
                .map(result -> List.of(result.tested(), result.headline(), result.live(), result.reason())).toList())
                .csv();
    }

    private void show(List<TestResult> found) {
        results.setAll(found);
        summary.set(found.size() < 2 ? "" : summary(found));
    }

    /** How many of each kind, without those of which there are none. */
    private String summary(List<TestResult> found) {
        var kinds = Stream.of(TestResult.Kind.values()).filter(kind -> count(found, kind) > 0)
                .map(kind -> messages.text("tester.summary." + kind, count(found, kind)))
                .collect(Collectors.joining(", "));
        return messages.plural("tester.summary", found.stream().filter(TestResult::changes).count(), kinds);
    }

    private static long count(List<TestResult> found, TestResult.Kind kind) {
        return found.stream().filter(result -> result.kind() == kind).count();
    }

    private void test() {
        var analysis = model.analysisProperty().get();
        var text = input.get();
        if (analysis == null || text.isBlank()) {
            testing.cancel();
            show(List.of());
            return;
        }
        testing.run("", () -> test(text, analysis), this::show, failure -> {
            throw new IllegalStateException("Addresses could not be tested", failure);
        });
    }

    private List<TestResult> test(String text, DraftAnalysis analysis) {
        return Arrays.stream(text.strip().split("[\\s\\h,;]+")).filter(part -> !part.isEmpty()).limit(MOST)
                .map(part -> IpAddress.parse(part).map(address -> result(part, address, analysis))
                        .orElseGet(() -> otherwise(part, analysis)))
                .toList();
    }

    private TestResult otherwise(String part, DraftAnalysis analysis) {
        return switch (ParsedAddress.parse(part)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) ->
                new TestResult(TestResult.Kind.UNREADABLE, VisibleText.capped(part, 60),
                        messages.text("tester.unreadable"), "", messages.text("problem." + problem, detail), false);
            case ParsedAddress.Range range -> result(range.range(), analysis);
        };
    }

    /** Of a range it is said how much of it may sign in. */
    private TestResult result(AddressRange range, DraftAnalysis analysis) {
        var asked = AddressSet.of(List.of(range));
        var draft = asked.intersect(analysis.access().draft().effective());
        var live = asked.intersect(analysis.access().live().effective());
        var kind = kind(draft, asked);
        var reason = messages.text("tester.range." + kind, range, draft.size(), range.size());
        var change = draft.equals(live) ? "tester.same" : "tester.range.live";
        return new TestResult(kind, range.toString(), messages.text("tester." + kind),
                messages.text("tester." + kind(live, asked)), analysis.changes().change().isEmpty()
                        ? reason
                        : messages.text(change, reason, live.size()),
                !draft.equals(live));
    }

    private static TestResult.Kind kind(AddressSet admitted, AddressSet asked) {
        if (admitted.isEmpty()) {
            return TestResult.Kind.BLOCKED;
        }
        return admitted.equals(asked) ? TestResult.Kind.ALLOWED : TestResult.Kind.PARTLY;
    }

    private TestResult result(String part, IpAddress address, DraftAnalysis analysis) {
        var draft = analysis.access().draft().verdict(address);
        var live = analysis.access().live().verdict(address);
        var reason = reason(draft);
        var same = draft.allowed() == live.allowed();
        var shown = same
                ? messages.text("tester.same", reason)
                : messages.text("tester.live", reason, reason(live));
        return new TestResult(kind(draft), part, messages.text("tester." + kind(draft)),
                messages.text("tester." + kind(live)), analysis.changes().change().isEmpty() ? reason : shown, !same);
    }

    private static TestResult.Kind kind(Verdict verdict) {
        return verdict.allowed() ? TestResult.Kind.ALLOWED : TestResult.Kind.BLOCKED;
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
     *            under the draft: allowed, blocked, partly for a range, or not an address
     * @param tested
     *            what was tested, as typed
     * @param headline
     *            the verdict under the draft in one word
     * @param live
     *            the verdict under what AWS holds now in one word, empty for what is not an address
     * @param reason
     *            the row that decides, and where there are edits how that compares with what AWS holds now
     * @param changes
     *            whether the draft changes the verdict
     */
    public record TestResult(Kind kind, String tested, String headline, String live, String reason,
            boolean changes) {

        /** The verdicts there are. */
        public enum Kind {
            ALLOWED, BLOCKED, PARTLY, UNREADABLE
        }
    }
}
