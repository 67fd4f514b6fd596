package dev.gatehouse.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.ChoiceWords;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.HelpButton;
import dev.gatehouse.ui.evidence.EvidenceViewModel.Step;

/** The evidence page: four steps, one shown at a time. */
public final class EvidenceView implements PageView {
    private final EvidenceViewModel evidence;
    private final OnePageViewModel page;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private Label pageLabel;
    @FXML
    private Label pageNotice;
    @FXML
    private Button pictureButton;
    @FXML
    private Button pdfButton;
    @FXML
    private Button printButton;
    @FXML
    private Label stepLabel;
    @FXML
    private Label noticeLabel;
    @FXML
    private HBox choosePane;
    @FXML
    private VBox instanceBox;
    @FXML
    private Label choiceNotice;
    @FXML
    private ComboBox<SnapshotPick> snapshotBox;
    @FXML
    private ComboBox<Language> languageBox;
    @FXML
    private CheckBox changesBox;
    @FXML
    private Label changesLabel;
    @FXML
    private VBox ruleBox;
    @FXML
    private HelpButton rulesHelp;
    @FXML
    private ListView<InstanceProgress> progressList;
    @FXML
    private ListView<PreviewRow> previewList;
    @FXML
    private VBox savedPane;
    @FXML
    private Label savedLabel;
    @FXML
    private Label recordedLabel;
    @FXML
    private Label digestLabel;
    @FXML
    private Label closingLabel;
    @FXML
    private MenuButton checkMenu;
    @FXML
    private Button startButton;
    @FXML
    private Button cancelButton;
    @FXML
    private Button againButton;
    @FXML
    private Button folderButton;
    @FXML
    private Button zipButton;
    @FXML
    private Button verifyButton;
    @FXML
    private Button copyPathButton;
    @FXML
    private Button copyDigestButton;

    /** Shows {@code evidence}, and saves {@code page}. */
    public EvidenceView(EvidenceViewModel evidence, OnePageViewModel page, Messages messages, Announcer announcer) {
        this.evidence = evidence;
        this.page = page;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        progressList.setPlaceholder(Nothing.saying(messages.text("evidence.progress.empty")));
        previewList.setPlaceholder(Nothing.saying(messages.text("evidence.preview.empty")));
        CopyRows.of(progressList, messages, one -> List.of(one.label(), one.stateProperty().get()));
        CopyRows.of(previewList, messages, row -> List.of(row.what(), row.says()));
        rulesHelp.explain(ruleBox);
        var step = evidence.stepProperty();
        stepLabel.textProperty().bind(step.map(now -> messages.text("evidence.step." + now)));
        Shown.text(noticeLabel, evidence.noticeProperty());
        evidence.noticeProperty().subscribe(this::say);
        Shown.text(choiceNotice, evidence.choices().noticeProperty());
        shown(choosePane, Step.CHOOSE);
        shown(progressList, Step.READING);
        shown(previewList, Step.PREVIEW);
        shown(savedPane, Step.SAVED);
        shown(startButton, Step.CHOOSE);
        shown(checkMenu, Step.CHOOSE);
        Shown.text(recordedLabel, evidence.recordedProperty());
        shown(cancelButton, Step.READING);
        shown(againButton, Step.PREVIEW, Step.SAVED);
        shown(folderButton, Step.PREVIEW);
        shown(zipButton, Step.PREVIEW);
        Stream.of(verifyButton, copyPathButton, copyDigestButton).forEach(button -> shown(button, Step.SAVED));
        choices();
        pageLabel.textProperty().bind(page.aboutProperty());
        Shown.text(pageNotice, page.noticeProperty());
        page.noticeProperty().subscribe(this::say);
        Stream.of(pictureButton, pdfButton, printButton)
                .forEach(button -> button.disableProperty().bind(page.possibleProperty().map(can -> !can)));
        progressList.setItems(evidence.reading().rows());
        progressList.setCellFactory(_ -> new ProgressCell());
        previewList.setCellFactory(_ -> new PreviewCell());
        evidence.packProperty().subscribe(this::preview);
        savedLabel.textProperty().bind(evidence.savedProperty()
                .map(path -> messages.text("evidence.saved", VisibleText.of(path.toString()))).orElse(""));
        step.subscribe(this::stepped);
    }

    private void choices() {
        var choices = evidence.choices();
        choices.instances().addListener((ListChangeListener<Object>) _ -> instances());
        instances();
        snapshotBox.setItems(choices.picks());
        snapshotBox.valueProperty().bindBidirectional(choices.pickProperty());
        languageBox.getItems().setAll(Language.values());
        languageBox.setConverter(new ChoiceWords<>(Language::ownName));
        languageBox.valueProperty().bindBidirectional(choices.languageProperty());
        page.languageProperty().bind(choices.languageProperty());
        changesBox.selectedProperty().bindBidirectional(choices.changesProperty());
        changesBox.accessibleHelpProperty().bind(changesLabel.textProperty());
        choices.rules().addListener((ListChangeListener<Object>) _ -> rules());
        rules();
    }

    private void instances() {
        instanceBox.getChildren().setAll(evidence.choices().instances().stream().map(EvidenceView::box).toList());
    }

    private void rules() {
        ruleBox.getChildren().setAll(evidence.choices().rules().stream().map(EvidenceView::box).toList());
    }

    private static CheckBox box(Ticked<?> ticked) {
        var box = new CheckBox(ticked.label());
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(ticked.chosen());
        return box;
    }

    private void preview(@Nullable Pack pack) {
        if (pack == null) {
            previewList.getItems().clear();
            return;
        }
        previewList.getItems().setAll(PreviewRow.of(pack.preview()));
        closingLabel.setText(pack.preview().closing());
        digestLabel.setText(messages.text("evidence.digest", pack.digest()));
    }

    private void stepped(Step step) {
        say(stepLabel.getText());
        if (stepLabel.getScene() != null && stepLabel.getScene().getFocusOwner() != null) {
            focus();
        }
    }

    /** Moves the focus to where the step begins. */
    @Override
    public void focus() {
        evidence.show();
        switch (evidence.stepProperty().get()) {
            case CHOOSE -> startButton.requestFocus();
            case READING -> cancelButton.requestFocus();
            case PREVIEW -> folderButton.requestFocus();
            case SAVED -> verifyButton.requestFocus();
        }
    }

    @FXML
    private void all() {
        evidence.choices().chooseAll(true);
    }

    @FXML
    private void none() {
        evidence.choices().chooseAll(false);
    }

    @FXML
    private void start() {
        evidence.start();
    }

    @FXML
    private void restart() {
        evidence.restart();
    }

    @FXML
    private void saveFolder() {
        FileDialogs.of(stepLabel).folder(stepLabel.getScene().getWindow(), messages.text("evidence.folder.title"))
                .ifPresent(evidence::saveFolder);
    }

    @FXML
    private void saveZip() {
        var made = evidence.packProperty().get();
        choose("evidence.zip.title", made == null ? "" : made.name() + ".zip").ifPresent(evidence::saveZip);
    }

    @FXML
    private void savePicture() {
        choose("onepage.picture.title", page.fileName() + ".png")
                .ifPresent(file -> page.savePicture(file, OnePageSheet::shot));
    }

    @FXML
    private void savePdf() {
        choose("onepage.pdf.title", page.fileName() + ".pdf").ifPresent(page::savePdf);
    }

    @FXML
    private void savePage() {
        choose("onepage.print.title", page.fileName() + ".html").ifPresent(page::saveHtml);
    }

    private Optional<Path> choose(String title, String name) {
        return FileDialogs.of(stepLabel).save(stepLabel.getScene().getWindow(), messages.text(title), name);
    }

    @FXML
    private void verify() {
        evidence.verify();
    }

    @FXML
    private void checkFolder() {
        FileDialogs.of(stepLabel).folder(stepLabel.getScene().getWindow(), messages.text("evidence.check.title"))
                .ifPresent(evidence::check);
    }

    @FXML
    private void checkZip() {
        FileDialogs.of(stepLabel)
                .open(stepLabel.getScene().getWindow(), messages.text("evidence.check.title"),
                        List.of(new ExtensionFilter("ZIP", "*.zip")))
                .ifPresent(evidence::check);
    }

    @FXML
    private void copyPath() {
        var place = evidence.savedProperty().get();
        if (place != null) {
            Clipboards.copy(place.toString());
            say(messages.text("evidence.copied"));
        }
    }

    @FXML
    private void copyDigest() {
        var made = evidence.packProperty().get();
        if (made != null) {
            Clipboards.copy(made.digest());
            say(messages.text("evidence.copied"));
        }
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            announcer.announce(words);
        }
    }

    private void shown(Node node, Step... steps) {
        var when = evidence.stepProperty().map(List.of(steps)::contains);
        Shown.when(node, when);
    }

    /** One instance and how far it is. */
    private static final class ProgressCell extends ListCell<InstanceProgress> {
        private final Label name = new Label();
        private final Label state = new Label();
        private final HBox line = new HBox(name, state);

        ProgressCell() {
            name.setMinWidth(280);
            name.setMaxWidth(280);
            state.getStyleClass().add(Styles.QUIET);
            line.getStyleClass().add("gh-evidence-line");
        }

        @Override
        protected void updateItem(@Nullable InstanceProgress row, boolean empty) {
            super.updateItem(row, empty);
            state.textProperty().unbind();
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(row.label());
            state.textProperty().bind(row.stateProperty());
            setGraphic(line);
        }
    }
}
