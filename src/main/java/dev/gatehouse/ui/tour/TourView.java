package dev.gatehouse.ui.tour;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.tour.TourViewModel.Caption;
import dev.gatehouse.ui.tour.TourViewModel.Phase;

/**
 * The bar under the window of a tour: what is being done and why, and what takes the reader on. While the tour holds
 * the keyboard its buttons take no focus, for that belongs to what is shown; the keys on them work everywhere instead.
 */
public final class TourView {
    private final TourViewModel tour;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private VBox bar;
    @FXML
    private ComboBox<String> journeyBox;
    @FXML
    private Label placeLabel;
    @FXML
    private CheckBox byItselfBox;
    @FXML
    private Button againButton;
    @FXML
    private Button closeButton;
    @FXML
    private Label titleLabel;
    @FXML
    private Label bodyLabel;
    @FXML
    private Button nextButton;

    /** A bar for {@code tour}. */
    public TourView(TourViewModel tour, Messages messages, Announcer announcer) {
        this.tour = tour;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        bar.getChildren().add(announcer.node());
        journeyBox.getItems().setAll(tour.titles());
        tour.chosenProperty().subscribe(place -> journeyBox.getSelectionModel().select(place.intValue()));
        journeyBox.setOnAction(_ -> chosen());
        var whole = new Tooltip();
        whole.textProperty().bind(journeyBox.valueProperty());
        journeyBox.setTooltip(whole);
        byItselfBox.selectedProperty().bindBidirectional(tour.byItselfProperty());
        var caption = tour.captionProperty();
        placeLabel.textProperty().bind(caption.map(Caption::place));
        titleLabel.textProperty().bind(caption.map(Caption::title));
        bodyLabel.textProperty().bind(caption.map(Caption::body));
        nextButton.textProperty().bind(tour.phaseProperty().map(phase -> messages.text("tour.next." + phase)));
        nextButton.disableProperty().bind(tour.phaseProperty().map(phase -> phase == Phase.ACTING));
        var own = tour.phaseProperty().map(phase -> phase == Phase.OWN);
        journeyBox.focusTraversableProperty().bind(own);
        Stream.of(byItselfBox, againButton, closeButton, nextButton).forEach(button -> {
            button.focusTraversableProperty().bind(own);
            button.getGraphic().managedProperty().bind(own.map(now -> !now)); // its key is the page’s now
            button.getGraphic().visibleProperty().bind(own.map(now -> !now));
        });
        caption.subscribe(this::say);
    }

    /** Keeps the keyboard of a window for the tour, but for what the tour itself presses. */
    public void watch(Window window, BooleanSupplier pressing) {
        var keys = new TourKeys(tour);
        window.addEventFilter(KeyEvent.ANY, event -> {
            if (!pressing.getAsBoolean()) {
                keys.pressed(event);
            }
        });
        window.focusedProperty().subscribe(tour.attentionProperty()::set);
    }

    /** Notices when the person uses what is shown above the bar. */
    public void watch(Node shown) {
        shown.addEventFilter(MouseEvent.ANY, new TourKeys(tour)::pointed);
    }

    private void say(Caption told) {
        if (!told.title().isEmpty()) {
            announcer.announce(messages.text("tour.spoken", told.place(), told.title(), told.body()));
        }
    }

    private void chosen() {
        var place = journeyBox.getSelectionModel().getSelectedIndex();
        if (place != tour.chosenProperty().get()) {
            tour.choose(place);
        }
    }

    @FXML
    private void again() {
        tour.again();
    }

    @FXML
    private void close() {
        tour.close();
    }

    @FXML
    private void next() {
        tour.next();
    }
}
