package dev.gatehouse.ui.help;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;

/** The handbook: its pages at the left with a search, the page that is read at the right. */
public final class HelpView implements PageView {
    private static final double SCROLL_BAR = 24;

    private final HelpViewModel help;
    private final Ways ways;
    private final Messages messages;
    private final HelpNodes nodes;

    @FXML
    private TextField queryField;
    @FXML
    private Label statusLabel;
    @FXML
    private ListView<HelpPage> list;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox content;

    /**
     * Shows {@code help}.
     *
     * @param ways
     *            where its buttons lead
     */
    public HelpView(HelpViewModel help, Ways ways, Messages messages) {
        this.help = help;
        this.ways = ways;
        this.messages = messages;
        this.nodes = new HelpNodes(help::follow);
    }

    @FXML
    private void initialize() {
        list.setPlaceholder(Nothing.saying(messages.text("help.found.zero")));
        queryField.textProperty().bindBidirectional(help.queryProperty());
        queryField.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        Shown.text(statusLabel, help.statusProperty());
        list.setItems(help.pages());
        list.setCellFactory(_ -> new PageCell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                help.pageProperty().set(chosen);
            }
        });
        help.pageProperty().subscribe(this::show);
    }

    /** Shows a page of the handbook, the first time once it is read. */
    public void open(String path) {
        help.open(path);
    }

    /** Moves the focus to the search. */
    @Override
    public void focus() {
        help.show();
        queryField.requestFocus();
    }

    /** From the search down into the pages. */
    private void fieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            event.consume();
        }
    }

    private void show(@Nullable HelpPage page) {
        if (page == null) {
            content.getChildren().clear();
            return;
        }
        if (!page.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(page);
            list.scrollTo(page);
        }
        content.getChildren().setAll(nodes.of(page));
        scroll.setVvalue(0);
        scroll.setAccessibleText(page.text());
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    @FXML
    private void showAround() {
        ways.tour().run();
    }

    @FXML
    private void hints() {
        ways.hints().run();
        ways.back().run();
    }

    /** Back to the page before, the hints said once more, and somebody shown around. */
    public record Ways(Runnable back, Runnable hints, Runnable tour) {}

    private final class PageCell extends ListCell<HelpPage> {
        /** A long title takes a second line; nothing is cut. */
        PageCell() {
            setWrapText(true);
            prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
        }

        /** A list asks for the height without naming a width, and would get that of one line. */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }

        @Override
        protected void updateItem(@Nullable HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null
                    ? null
                    : page.isReference() ? messages.text("help.reference", page.title()) : page.title());
        }
    }
}
