package dev.gatehouse.ui.review;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.LongText;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.StepList;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.review.ReviewViewModel.Remedy;
import dev.gatehouse.ui.review.ReviewViewModel.Spelling;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;
import dev.gatehouse.ui.review.TermsViewModel.Field;

/** The review: what changes, what it means, what is sent, and each step of sending it. */
public final class ReviewView implements PageView {
    private final ReviewViewModel review;
    private final Ways ways;
    private final ReviewNodes nodes;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private ScrollPane scroll;
    @FXML
    private Label headingLabel;
    @FXML
    private Label countLabel;
    @FXML
    private Label colleagueLabel;
    @FXML
    private Button colleagueButton;
    @FXML
    private MessageBar preparedBar;
    @FXML
    private MessageBar outcomeBar;
    @FXML
    private MoreDetails outcomeDetails;
    @FXML
    private VBox diffBox;
    @FXML
    private Label accessLabel;
    @FXML
    private Node sameIcon;
    @FXML
    private GridPane statesBox;
    @FXML
    private Label beforeLabel;
    @FXML
    private Label afterLabel;
    @FXML
    private Label impactLabel;
    @FXML
    private Label whereLabel;
    @FXML
    private ComboBox<String> formBox;
    @FXML
    private LongText requestText;
    @FXML
    private StepList stepList;
    @FXML
    private Label noticeLabel;
    @FXML
    private VBox sideBox;
    @FXML
    private Card checksCard;
    @FXML
    private Card stepsCard;
    @FXML
    private Node safety;
    @FXML
    private SafetyView safetyController;
    @FXML
    private NameView nameController;
    @FXML
    private VBox checkBox;
    @FXML
    private Button backButton;
    @FXML
    private Button cancelButton;
    @FXML
    private Button checkButton;
    @FXML
    private Button undoButton;
    @FXML
    private Button mergeButton;
    @FXML
    private Button discardButton;
    @FXML
    private Button shortenButton;
    @FXML
    private Button applyButton;
    @FXML
    private Button doneButton;

    /**
     * Shows {@code review}.
     *
     * @param ways
     *            where it leads
     * @param announcer
     *            says how the submit ended to screen readers
     */
    public ReviewView(ReviewViewModel review, Ways ways, Messages messages, Announcer announcer) {
        this.review = review;
        this.ways = ways;
        this.nodes = new ReviewNodes(messages);
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        var text = review.textProperty();
        headingLabel.textProperty().bind(review.headingProperty());
        countLabel.textProperty().bind(text.map(ReviewViewModel.ReviewText::count));
        whereLabel.textProperty().bind(review.whereProperty());
        bindMeaning(text.map(ReviewViewModel.ReviewText::meaning));
        bindRequest();
        applyButton.textProperty().bind(Bindings.createStringBinding(
                () -> messages.plural("review.apply", review.lines().size()), review.lines()));
        bindColleague();
        bindLists();
        bindSubmit();
    }

    private void bindColleague() {
        var note = review.colleague().noteProperty();
        colleagueLabel.textProperty().bind(note);
        Shown.when(colleagueLabel, review.submit().phaseProperty()
                .flatMap(phase -> note.map(words -> phase == Phase.READY && !words.isEmpty())));
        note.subscribe(announcer::announce);
        preparedBar.bodyProperty().bind(review.preparedByProperty());
        Shown.when(preparedBar, review.preparedByProperty().isNotEmpty());
    }

    /** The same request in the form that was chosen last; its body at first. */
    private void bindRequest() {
        review.textProperty().subscribe(text -> {
            var names = text.requests().stream().map(Spelling::name).toList();
            if (!formBox.getItems().equals(names)) {
                formBox.getItems().setAll(names);
            }
            if (formBox.getValue() == null) {
                formBox.getSelectionModel().selectFirst();
            }
        });
        requestText.textProperty().bind(Bindings.createStringBinding(() -> review.textProperty().get().requests()
                .stream().filter(request -> request.name().equals(formBox.getValue())).map(Spelling::text).findFirst()
                .orElse(""), review.textProperty(), formBox.valueProperty()));
    }

    private void bindMeaning(ObservableValue<Meaning> meaning) {
        accessLabel.textProperty().bind(meaning.map(Meaning::access));
        beforeLabel.textProperty().bind(meaning.map(Meaning::before));
        afterLabel.textProperty().bind(meaning.map(Meaning::after));
        impactLabel.textProperty().bind(meaning.map(Meaning::impact));
        Shown.when(sameIcon, meaning.map(Meaning::same));
        Shown.when(statesBox, meaning.map(Meaning::changesAccess));
    }

    /** Where people would be let in or shut out, Enter alone does not send it. */
    private void warn(boolean risky) {
        applyButton.getStyleClass().setAll("button", risky ? Styles.DANGER : Styles.PRIMARY);
        if (review.submit().phaseProperty().get() == Phase.READY && backButton.getScene() != null) {
            (risky ? backButton : applyButton).requestFocus();
        }
    }

    private void bindLists() {
        review.riskyProperty().subscribe(this::warn);
        review.lines().addListener((ListChangeListener<DiffLine>) _ -> diffBox.getChildren()
                .setAll(review.lines().stream().map(nodes::line).toList()));
        review.checks().addListener((ListChangeListener<ReviewViewModel.Check>) _ -> checkBox.getChildren()
                .setAll(review.checks().stream().map(this::check).toList()));
        var steps = review.submit().steps();
        steps.addListener((ListChangeListener<StepLine>) _ -> stepList.getSteps()
                .setAll(steps.stream().map(nodes::step).toList()));
        stepList.getSteps().setAll(steps.stream().map(nodes::step).toList());
    }

    /** While it is sent, and after, there is nothing left to mend. */
    private Node check(ReviewViewModel.Check check) {
        return nodes.check(check, ways.remedy(), review.submit().phaseProperty().map(Phase.READY::equals));
    }

    private void bindSubmit() {
        var submit = review.submit();
        var phase = submit.phaseProperty();
        Shown.text(noticeLabel, submit.noticeProperty());
        phase.subscribe(this::arrange);
        Shown.when(countLabel, phase.map(Phase.READY::equals));
        Shown.when(colleagueButton, phase.map(Phase.READY::equals));
        Shown.when(applyButton, phase.map(Phase.READY::equals));
        Shown.when(cancelButton, phase.map(Phase.RUNNING::equals));
        Shown.when(doneButton, phase.map(Phase.ENDED::equals));
        Shown.when(whereLabel, review.submit().terms().nameWantedProperty().map(String::isEmpty));
        Shown.when(backButton, phase.map(Phase.READY::equals));
        Shown.when(checkButton, submit.outcomeProperty().map(ReviewView::isUnknown).orElse(false));
        Shown.when(undoButton, submit.outcomeProperty().map(_ -> submit.canUndo()).orElse(false));
        Shown.when(mergeButton, submit.outcomeProperty().map(_ -> submit.canMerge()).orElse(false));
        Shown.when(shortenButton, submit.outcomeProperty().map(_ -> submit.shorterWindow().isPresent()).orElse(false));
        shortenButton.textProperty().bind(submit.outcomeProperty().map(_ -> submit.shorterWindow()
                .map(minutes -> messages.text("review.shorten", minutes)).orElse("")));
        Shown.when(discardButton, submit.outcomeProperty().map(_ -> submit.isStale()).orElse(false));
        Shown.when(outcomeBar, submit.outcomeProperty().map(_ -> true).orElse(false));
        Shown.when(outcomeDetails, submit.outcomeProperty().map(outcome -> !outcome.details().isEmpty()).orElse(false));
        outcomeDetails.detailsProperty().bind(submit.outcomeProperty().map(Outcome::details).orElse(""));
        submit.outcomeProperty().subscribe(this::showOutcome);
    }

    /** What is to be decided stands first; once it is decided, what happens does. */
    private void arrange(Phase phase) {
        sideBox.getChildren().setAll(phase == Phase.READY
                ? List.of(checksCard, safety, stepsCard)
                : List.of(stepsCard, checksCard, safety));
    }

    private static boolean isUnknown(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.UNKNOWN;
    }

    /** Moves the focus to the main button, or to the way back while a check warns of danger. */
    @Override
    public void focus() {
        scroll.setVvalue(0);
        (review.riskyProperty().get() ? backButton : applyButton).requestFocus();
    }

    @FXML
    private void apply() {
        review.submit().start();
        review.submit().terms().firstError().ifPresentOrElse(this::focus, cancelButton::requestFocus);
    }

    /** Leads to what keeps the change from being sent. */
    private void focus(Field wrong) {
        if (wrong == Field.NAME) {
            nameController.focus();
        } else {
            safetyController.focus(wrong);
        }
        announcer.announce(review.submit().terms().errorProperty(wrong).get());
    }

    @FXML
    private void saveForColleague() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("review.colleague"));
        chooser.setInitialFileName(review.colleague().suggestedName());
        var file = chooser.showSaveDialog(scroll.getScene().getWindow());
        if (file != null) {
            review.colleague().save(file.toPath(), review.submit().terms());
        }
    }

    @FXML
    private void shorten() {
        review.submit().shorten();
        focus();
    }

    @FXML
    private void cancel() {
        review.submit().cancel();
    }

    @FXML
    private void checkAgain() {
        review.submit().checkAgain();
    }

    @FXML
    private void undo() {
        review.submit().undo();
        cancelButton.requestFocus();
    }

    @FXML
    private void discard() {
        ways.discard().run();
    }

    @FXML
    private void merge() {
        ways.merge().run();
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    @FXML
    private void copy() {
        Clipboards.copy(requestText.getText());
    }

    private void showOutcome(@Nullable Outcome outcome) {
        if (outcome != null) {
            outcomeBar.setTone(switch (outcome.kind()) {
                case APPLIED -> Tone.SUCCESS;
                case NOT_APPLIED -> Tone.DANGER;
                case UNKNOWN -> Tone.WARNING;
            });
            outcomeBar.setTitle(outcome.title());
            outcomeBar.setBody(outcome.body());
            announcer.tell(outcome.title(), outcome.body());
            scroll.setVvalue(0);
            doneButton.getStyleClass()
                    .setAll(mergeButton.isVisible() ? List.of("button") : List.of("button", Styles.PRIMARY));
            (mergeButton.isVisible() ? mergeButton : doneButton).requestFocus();
        }
    }

    /**
     * Where the review leads.
     *
     * @param back
     *            to the editor
     * @param discard
     *            drops the draft and reads the profile again
     * @param merge
     *            to the draft beside what AWS holds now
     * @param remedy
     *            does what one press in a check does
     */
    public record Ways(Runnable back, Runnable discard, Runnable merge, Consumer<Remedy> remedy) {}
}
