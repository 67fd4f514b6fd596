package dev.gatehouse.ui.control;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Styles;

/** Shows one row, or the editor in its place. */
final class AddressCell extends ListCell<AddressRow> {

    private static final int SHOWN_TEXT = 160;
    private static final int SHOWN_NOTE = 300;
    private static final int WORTH_A_TOOLTIP = 18;
    private static final double WIDEST_TOOLTIP = 480;

    private final AddressListView list;
    private final Label address = Looks.styled(new Label(), "address", Styles.MONO);
    private final Label note = Looks.styled(new Label(), "note");
    private final Pill pill = new Pill();
    private final Button remove = Looks.styled(new Button(), Styles.FLAT, "remove");
    private final Label remark = Looks.styled(new Label(), "remark");
    private final Tooltip wholeRemark = new Tooltip();
    private final FieldError error = new FieldError();
    private final HBox line = Looks.styled(new HBox(), "line");
    private final VBox box = Looks.styled(new VBox(line, remark, error), "gh-address");
    private final Node remarkIcon = Looks.icon("fth-message-square");
    private final Node lateIcon = Looks.icon("fth-alert-triangle");
    private @Nullable AddressRow filled;
    private double column;
    private String spoken = "";

    AddressCell(AddressListView list) {
        this.list = list;
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMinWidth(0);
        note.visibleProperty().bind(Bindings.createBooleanBinding(() -> note.getWidth() + 1 >= note.prefWidth(-1),
                note.widthProperty(), note.textProperty()));
        pill.setMinWidth(Region.USE_PREF_SIZE);
        setUpRemark();
        setUpRemove();
        setUpTooltips();
        HBox.setHgrow(list.editing().field(), Priority.ALWAYS);
        HBox.setMargin(list.editing().field(), new Insets(0, 0, 0, -9));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box);
        setPrefWidth(0);
        list.editing().index().subscribe(this::show);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** The words that a narrow window cuts can be read under the mouse. */
    private void setUpTooltips() {
        for (Label label : List.of(address, note, error)) {
            var whole = new Tooltip();
            whole.textProperty().bind(label.equals(address)
                    ? Bindings.concat(address.textProperty(), "\n", note.textProperty())
                    : label.textProperty());
            label.tooltipProperty()
                    .bind(label.textProperty().map(text -> text.length() > WORTH_A_TOOLTIP ? whole : null));
        }
    }

    private void setUpRemark() {
        remark.setMaxWidth(Double.MAX_VALUE);
        remark.setMinWidth(0);
        remark.managedProperty().bind(remark.visibleProperty());
        wholeRemark.setWrapText(true);
        wholeRemark.setMaxWidth(WIDEST_TOOLTIP);
        remark.setTooltip(wholeRemark);
    }

    private void setUpRemove() {
        remove.setGraphic(Looks.icon("fth-x"));
        remove.setFocusTraversable(false);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.accessibleTextProperty().bind(list.removeTextProperty());
        remove.visibleProperty().bind(hoverProperty().or(selectedProperty()).and(list.editableProperty()));
        remove.managedProperty().bind(list.editableProperty());
        remove.setOnAction(event -> list.remove(List.of(getIndex())));
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            list.startEdit(getIndex());
        }
    }

    @Override
    protected void updateItem(@Nullable AddressRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    /** A cell that shows the same row at another place may have to let go of the field, or to take it. */
    @Override
    public void updateIndex(int index) {
        var moved = index != getIndex();
        super.updateIndex(index);
        if (moved) {
            show();
        }
    }

    /**
     * Styling is dear where thousands of rows pass through a few cells: what stays the same is left alone, and the
     * content is only hidden while there is no row.
     */
    private void show() {
        var row = isEmpty() ? null : getItem();
        box.setVisible(row != null);
        if (row == null) {
            setAccessibleText(null);
            return;
        }
        var editing = list.editing().active() && list.editing().index().get() == getIndex();
        List<Node> parts = editing
                ? List.of(list.editing().field(), list.reading())
                : List.of(address, note, pill, remove);
        if (!line.getChildren().equals(parts)) {
            line.getChildren().setAll(parts);
        }
        if (!row.equals(filled) || list.textWidth().get() != column) {
            filled = row;
            column = list.textWidth().get();
            fill(row);
        }
        setAccessibleText(spoken);
    }

    private void fill(AddressRow row) {
        address.setText(VisibleText.capped(row.text(), SHOWN_TEXT));
        double width = Math.max(column, AddressMeasures.textWidth(address.getText()));
        address.setMinWidth(Math.min(width, column));
        address.setPrefWidth(width);
        address.setMaxWidth(width);
        note.setText(VisibleText.capped(row.note(), SHOWN_NOTE));
        row.badge().ifPresent(badge -> {
            pill.setText(badge.text());
            pill.setVariant(badge.variant());
        });
        pill.setVisible(row.badge().isPresent());
        pill.setManaged(row.badge().isPresent());
        fill(row.remark());
        error.setMessage(row.error().orElse(""));
        styled(box, "invalid", row.error().isPresent());
        spoken = Looks.spoken(address.getText(), row.badge().map(Badge::text).orElse(""), note.getText(),
                row.remark().map(RowRemark::whole).orElse(""), row.error().orElse(""));
    }

    private void fill(Optional<RowRemark> words) {
        remark.setVisible(words.isPresent());
        remark.setText(words.map(RowRemark::text).orElse(""));
        wholeRemark.setText(words.map(RowRemark::whole).orElse(""));
        var late = words.filter(RowRemark::late).isPresent();
        remark.setGraphic(late ? lateIcon : remarkIcon);
        styled(remark, "late", late);
    }

    private static void styled(Node node, String styleClass, boolean on) {
        if (on != node.getStyleClass().contains(styleClass)) {
            if (on) {
                node.getStyleClass().add(styleClass);
            } else {
                node.getStyleClass().remove(styleClass);
            }
        }
    }
}
