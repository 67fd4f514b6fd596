package dev.gatehouse.ui.audit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.TrendLine;
import dev.gatehouse.ui.control.WholeTextCell;

/** How profiles stood over time: a line for each figure, and a table that says the same. */
public final class TimeLineView {
    private static final double FIRST = 260;
    private static final double ROOM = 26;
    private static final double CHARACTER = 7.5;

    private final TimeLineViewModel timeLine;
    private final SnapshotsViewModel snapshots;
    private final Messages messages;

    @FXML
    private ComboBox<TimeLineViewModel.Subject> subjectBox;
    @FXML
    private GridPane trends;
    @FXML
    private TableView<TimeLine.Row> table;

    /**
     * Shows {@code timeLine}.
     *
     * @param snapshots
     *            where a row of the table is chosen
     */
    public TimeLineView(TimeLineViewModel timeLine, SnapshotsViewModel snapshots, Messages messages) {
        this.timeLine = timeLine;
        this.snapshots = snapshots;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setPlaceholder(Nothing.saying(messages.text("audit.table.empty")));
        CopyRows.of(table, messages, TimeLine.Row::cells);
        subjectBox.setItems(timeLine.subjects());
        subjectBox.valueProperty().bindBidirectional(timeLine.subjectProperty());
        timeLine.lineProperty().subscribe(this::show);
        table.setOnMouseClicked(_ -> choose());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
    }

    /** Chooses the snapshot of the row in the list. */
    private void choose() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            snapshots.choose(row.id());
        }
    }

    private void show(TimeLine line) {
        trends.getChildren().clear();
        for (var i = 0; i < line.trends().size(); i++) {
            add(i, line.trends().get(i));
        }
        table.getColumns().setAll(columns(line));
        table.setItems(FXCollections.observableArrayList(line.rows()));
    }

    private void add(int row, TimeLine.Trend trend) {
        var name = new Label(trend.name());
        name.setWrapText(true);
        var picture = new TrendLine();
        picture.setAccessibleText(trend.spoken());
        picture.setPoints(trend.points().stream()
                .map(point -> new TrendLine.Point(point.x(), point.y(), point.text(), point.partial())).toList());
        GridPane.setHgrow(picture, Priority.ALWAYS);
        var latest = new Label(trend.latest());
        latest.setWrapText(true);
        latest.getStyleClass().add(Styles.STRONG);
        trends.addRow(row, name, picture, latest);
    }

    private List<TableColumn<TimeLine.Row, String>> columns(TimeLine line) {
        var names = Stream.concat(Stream.of(messages.text("audit.column.name")),
                line.trends().stream().map(TimeLine.Trend::name)).toList();
        return IntStream.range(0, names.size()).mapToObj(i -> {
            var column = new TableColumn<TimeLine.Row, String>(names.get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().cells().get(i)));
            column.setCellFactory(_ -> new WholeTextCell<>());
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(i == 0 ? FIRST : ROOM + CHARACTER * names.get(i).length());
            return column;
        }).toList();
    }
}
