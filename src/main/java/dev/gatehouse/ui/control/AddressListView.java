package dev.gatehouse.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Clipboards;

/**
 * A list of addresses and ranges, edited in place. It shows {@link #getRows()} and asks its {@link AddressListActions}
 * for every change. F2, Enter or a double click edits; Enter keeps, Esc drops, Tab keeps and goes on; Insert or + adds;
 * Delete removes; Ctrl+Shift+M moves to the other list; F4 asks for the note; copy and paste work on rows. What is
 * being typed survives any change of the rows.
 */
public final class AddressListView extends VBox {

    private static final AddressRow NEW_ROW = AddressRow.of("");
    /** A list whose rows are of several heights would show a scroll bar until it has measured each. */
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    /** From so many changed rows on, the list takes all of them at once. */
    private static final int MANY = 100;

    private final ObservableList<AddressRow> rows = FXCollections.observableArrayList();
    private final ListView<AddressRow> view = new ListView<>();
    private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
    private final IntegerProperty visibleRows = new SimpleIntegerProperty(this, "visibleRows", 8);
    private final StringProperty emptyTitle = new SimpleStringProperty(this, "emptyTitle", "");
    private final StringProperty emptyText = new SimpleStringProperty(this, "emptyText", "");
    private final StringProperty promptText = new SimpleStringProperty(this, "promptText", "");
    private final StringProperty removeText = new SimpleStringProperty(this, "removeText", "");
    private final ReadOnlyDoubleWrapper textWidth = new ReadOnlyDoubleWrapper();
    private final AddressEditing editing = new AddressEditing(new EditingOwner());
    private final Label reading = Looks.styled(new Label(), "note");
    private final ContextMenu menu = new ContextMenu();
    private AddressListActions actions = AddressListActions.NONE;

    /** An empty list that asks nobody. */
    public AddressListView() {
        getStyleClass().add("gh-addresses");
        view.setCellFactory(list -> new AddressCell(this));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setPlaceholder(placeholder());
        view.accessibleTextProperty().bind(accessibleTextProperty());
        view.setMinHeight(AddressMeasures.ROW);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().add(view);
        rows.addListener((ListChangeListener<AddressRow>) change -> refresh());
        editing.index().subscribe(this::refresh);
        visibleRows.subscribe(most -> refresh());
        editing.field().promptTextProperty().bind(promptText);
        reading.setMinWidth(0);
        reading.textProperty().bind(editing.field().textProperty().map(typed -> actions.reading(typed)));
        editing.field().accessibleHelpProperty().bind(reading.textProperty());
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        new AddressKeys(this, view).install();
        keepOnLeaving();
    }

    private Node placeholder() {
        return Looks.styled(new VBox(Looks.label(emptyTitle, "title"), Looks.wrapped(emptyText, "body")),
                "empty-state");
    }

    /** Keeps what was typed when the focus goes elsewhere in the window. */
    private void keepOnLeaving() {
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).addListener((source, old, now) -> {
            if (now != null && now != editing.field() && editing.active() && editing.field().getScene() != null) {
                editing.finish();
            }
        });
    }

    /**
     * Brings the rows to the screen, plus the one being added; rows that stayed the same keep their cells and
     * selection.
     */
    private void refresh() {
        var shown = new ArrayList<>(rows);
        if (editing.index().get() >= rows.size()) {
            shown.add(NEW_ROW);
        }
        if (Items.differing(view.getItems(), shown, MANY) < MANY) {
            Items.update(view.getItems(), shown);
        } else {
            replaceAll(shown);
        }
        textWidth.set(AddressMeasures.textWidth(rows));
        view.setFixedCellSize(AddressMeasures.sameHeight(shown) ? AddressMeasures.ROW : Region.USE_COMPUTED_SIZE);
        var most = Math.max(1, visibleRows.get());
        view.setPrefHeight(AddressMeasures.height(shown, most));
        view.pseudoClassStateChanged(WHOLE, AddressMeasures.isWhole(shown, most));
    }

    /** One change instead of thousands, each of which the list would take in on its own; the selection stays. */
    private void replaceAll(List<AddressRow> shown) {
        var selection = view.getSelectionModel();
        var selected = selection.getSelectedIndices().stream().mapToInt(index -> index)
                .filter(index -> index < shown.size()).toArray();
        var focused = view.getFocusModel().getFocusedIndex();
        view.getItems().setAll(shown);
        if (selected.length > 0) {
            selection.clearSelection();
            selection.selectIndices(selected[0], selected);
            view.getFocusModel().focus(focused);
        }
    }

    private void showMenu(ContextMenuEvent event) {
        menu.getItems().setAll(actions.menu(selected()));
        if (!menu.getItems().isEmpty()) {
            menu.show(view, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** Puts the selected rows on the clipboard, one a line. */
    public void copySelected() {
        Clipboards.copy(String.join("\n", selected().stream().map(index -> rows.get(index).text()).toList()));
    }

    void removeSelected() {
        if (!selected().isEmpty()) {
            remove(selected());
        }
    }

    void moveSelected() {
        if (!selected().isEmpty()) {
            actions.move(selected());
        }
    }

    /** What is being typed would mean this; it stands beside the field, in the same line, so that nothing moves. */
    Label reading() {
        return reading;
    }

    void noteOnSelected() {
        selected().stream().findFirst().ifPresent(actions::note);
    }

    void remove(List<Integer> indices) {
        editing.finish();
        actions.remove(indices);
    }

    void paste(String text) {
        if (!text.isBlank()) {
            actions.paste(text);
        }
    }

    AddressEditing editing() {
        return editing;
    }

    ReadOnlyDoubleProperty textWidth() {
        return textWidth.getReadOnlyProperty();
    }

    /** Begins to edit a row, from 0; nothing happens where there is no such row or the list is read-only. */
    public void startEdit(int index) {
        if (isEditable() && index >= 0 && index < rows.size()) {
            editing.start(index);
        }
    }

    /** Begins a new row at the end. */
    public void startAdd() {
        if (isEditable()) {
            editing.startNew();
        }
    }

    /** Shows a row, from 0, selects it and moves the focus to it. */
    public void scrollToRow(int index) {
        scrollTo(index);
        view.getSelectionModel().clearAndSelect(index);
        view.getFocusModel().focus(index);
        view.requestFocus();
    }

    /**
     * Shows a row with the one before it, but never asks for more than the end of the list: the list view may settle a
     * page above a place beyond its end.
     */
    private void scrollTo(int index) {
        view.scrollTo(Math.min(Math.max(0, index - 1), AddressMeasures.lastPage(view.getItems(), view.getHeight())));
    }

    /**
     * The cell that holds the field is there at once, so that keys pressed before the next frame reach the field. A row
     * more needs room that only the window can give.
     */
    private void makeCells() {
        var scene = getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** The indices of the selected rows, ascending. */
    public List<Integer> selected() {
        return view.getSelectionModel().getSelectedIndices().stream().filter(index -> index < rows.size()).sorted()
                .toList();
    }

    /** Who is asked for changes. */
    public void setActions(AddressListActions value) {
        actions = value;
    }

    /** The rows, which the owner sets; the list never changes them itself. */
    public ObservableList<AddressRow> getRows() {
        return rows;
    }

    /** Whether rows can be changed; selecting and copying always work. */
    public BooleanProperty editableProperty() {
        return editable;
    }

    public boolean isEditable() {
        return editable.get();
    }

    public void setEditable(boolean value) {
        editable.set(value);
    }

    /** How many rows the list is high before it scrolls. */
    public IntegerProperty visibleRowsProperty() {
        return visibleRows;
    }

    public int getVisibleRows() {
        return visibleRows.get();
    }

    public void setVisibleRows(int value) {
        visibleRows.set(value);
    }

    /** What an empty list means, as "Empty = everyone is allowed". */
    public StringProperty emptyTitleProperty() {
        return emptyTitle;
    }

    public String getEmptyTitle() {
        return emptyTitle.get();
    }

    public void setEmptyTitle(String value) {
        emptyTitle.set(value);
    }

    /** Small words under the empty title: what to do. */
    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    public String getEmptyText() {
        return emptyText.get();
    }

    public void setEmptyText(String value) {
        emptyText.set(value);
    }

    /** What the editor shows while a new row is blank. */
    public StringProperty promptTextProperty() {
        return promptText;
    }

    public String getPromptText() {
        return promptText.get();
    }

    public void setPromptText(String value) {
        promptText.set(value);
    }

    /** What screen readers call the button that removes a row. */
    public StringProperty removeTextProperty() {
        return removeText;
    }

    public String getRemoveText() {
        return removeText.get();
    }

    public void setRemoveText(String value) {
        removeText.set(value);
    }

    /** What the editing may know of this list. */
    private final class EditingOwner implements AddressEditing.Owner {

        @Override
        public int rowCount() {
            return rows.size();
        }

        @Override
        public String textAt(int row) {
            return rows.get(row).text();
        }

        @Override
        public AddressListActions actions() {
            return actions;
        }

        @Override
        public void reveal(int row) {
            view.getSelectionModel().clearAndSelect(row);
            scrollTo(row);
            makeCells();
        }

        @Override
        public void focusRows() {
            view.requestFocus();
        }
    }
}
