package dev.gatehouse.ui.map;

import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.controlsfx.control.BreadCrumbBar;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.text.TableText;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.Toggles;
import dev.gatehouse.ui.control.AddressMap;
import dev.gatehouse.ui.control.AddressMapActions;
import dev.gatehouse.ui.control.WholeTextCell;
import dev.gatehouse.ui.map.MapViewModel.Side;

/** The map of the address space, live beside draft, with a table that says the same. */
public final class MapView implements PageView {
    private static final int ZOOM = 4;
    private static final double DENSE = 2;

    private final MapViewModel map;
    private final Runnable close;
    private final Messages messages;

    @FXML
    private Label titleLabel;
    @FXML
    private Label changesLabel;
    @FXML
    private ToggleButton ipv4Tab;
    @FXML
    private ToggleButton ipv6Tab;
    @FXML
    private TextField goField;
    @FXML
    private Label goErrorLabel;
    @FXML
    private BreadCrumbBar<AddressRange> crumbBar;
    @FXML
    private HBox maps;
    @FXML
    private VBox liveBox;
    @FXML
    private AddressMap liveMap;
    @FXML
    private AddressMap draftMap;
    @FXML
    private Label draftLabel;
    @FXML
    private Label liveHereLabel;
    @FXML
    private Label draftHereLabel;
    @FXML
    private Label placeLabel;
    @FXML
    private Label gainedKey;
    @FXML
    private Label lostKey;
    @FXML
    private TableView<MapRow> table;
    @FXML
    private Label tableLabel;
    @FXML
    private Label noticeLabel;

    /**
     * Shows {@code map}.
     *
     * @param close
     *            goes back to the editor
     */
    public MapView(MapViewModel map, Runnable close, Messages messages) {
        this.map = map;
        this.close = close;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        CopyRows.from(table, messages, () -> new TableText(List.of(), table.getItems().stream()
                .map(row -> List.of(row.range(), row.what(), row.count(), row.share())).toList()));
        titleLabel.textProperty().bind(map.titleProperty());
        changesLabel.textProperty().bind(map.changesProperty());
        Shown.text(noticeLabel, map.noticeProperty());
        goField.textProperty().bindBidirectional(map.goToProperty());
        Shown.text(goErrorLabel, map.goToErrorProperty());
        for (var node : List.of(liveBox, gainedKey, lostKey)) {
            Shown.when(node, map.differsProperty());
        }
        draftLabel.textProperty().bind(map.differsProperty().map(differs -> messages.text(differs
                ? "map.draft"
                : "map.both")));
        bind(liveMap, Side.LIVE, liveHereLabel);
        bind(draftMap, Side.DRAFT, draftHereLabel);
        bindTable();
        bindCrumbs();
        Toggles.oneOf(List.of(ipv4Tab, ipv6Tab));
        map.cursorProperty().subscribe(_ -> read());
        map.sceneProperty().subscribe(_ -> draw());
    }

    private void bind(AddressMap picture, Side side, Label here) {
        picture.actionsProperty().set(new Actions(side));
        here.textProperty().bind(picture.hereProperty().map(words -> words.isEmpty()
                ? ""
                : messages.text(map.differsProperty().get() ? "map.spoken." + side : "map.spoken.both", words)));
        Shown.when(here, side == Side.LIVE ? map.differsProperty() : map.titleProperty().isNotNull());
    }

    private void bindTable() {
        var columns = table.getColumns();
        columns.add(column("map.column.all", row -> row.range() + "\n" + messages.text("map.counted", row.what(),
                row.count(), row.share())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setItems(map.rows());
        table.setPlaceholder(Nothing.saying(messages.text("map.nothing")));
    }

    private TableColumn<MapRow, String> column(String key, Function<MapRow, String> text) {
        var column = new TableColumn<MapRow, String>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WholeTextCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void bindCrumbs() {
        crumbBar.setAutoNavigationEnabled(false);
        crumbBar.setCrumbFactory(item -> {
            var button = new Button(map.crumb(item.getValue()));
            button.getStyleClass().addAll("gh-crumb", Styles.MONO);
            return button;
        });
        crumbBar.setOnCrumbAction(event -> map.show(event.getSelectedCrumb().getValue()));
        map.frameProperty().subscribe(_ -> showCrumbs());
    }

    private void showCrumbs() {
        TreeItem<AddressRange> last = null;
        for (var block : map.crumbs()) {
            var item = new TreeItem<>(block);
            if (last != null) {
                last.getChildren().add(item);
            }
            last = item;
        }
        crumbBar.setSelectedCrumb(last);
        var family = map.frameProperty().get().family();
        ipv4Tab.setSelected(family == AddressFamily.IPV4);
        ipv6Tab.setSelected(family == AddressFamily.IPV6);
    }

    private void draw() {
        liveMap.rasterProperty().set(map.raster(Side.LIVE));
        draftMap.rasterProperty().set(map.raster(Side.DRAFT));
        tableLabel.setText(messages.plural("map.table", map.rows().size(), map.where()));
        read();
    }

    private void read() {
        for (var side : Side.values()) {
            var picture = side == Side.LIVE ? liveMap : draftMap;
            var raster = picture.rasterProperty().get();
            picture.currentProperty().set(raster == null ? -1 : raster.cell(map.cursorProperty().get()));
            picture.hereProperty().set(map.here(side));
            picture.setAccessibleText(messages.text("map.spoken." + side, map.place()));
        }
        placeLabel.setText(map.place());
    }

    /** Moves the focus to the map. */
    @Override
    public void focus() {
        draftMap.requestFocus();
    }

    @FXML
    private void ipv4() {
        map.show(AddressFamily.IPV4);
        showCrumbs();
    }

    @FXML
    private void ipv6() {
        map.show(AddressFamily.IPV6);
        showCrumbs();
    }

    @FXML
    private void go() {
        map.go();
        if (map.goToErrorProperty().get().isEmpty()) {
            draftMap.requestFocus();
        }
    }

    @FXML
    private void zoomIn() {
        map.zoomIn(ZOOM);
    }

    @FXML
    private void zoomOut() {
        map.zoomOut(ZOOM);
    }

    @FXML
    private void home() {
        map.home();
    }

    @FXML
    private void fit() {
        map.fit();
    }

    @FXML
    private void copy() {
        Clipboards.copy(map.table());
    }

    @FXML
    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("map.save"));
        chooser.setInitialFileName(messages.text("map.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        var file = chooser.showSaveDialog(maps.getScene().getWindow());
        if (file != null) {
            save(file);
        }
    }

    /** Writes the pictures as they stand. */
    void save(File file) {
        var shot = Snapshots.shot(maps, DENSE);
        map.save(file.getPath(), () -> {
            shot.write(file.toPath());
            return file;
        });
    }

    @FXML
    private void close() {
        close.run();
    }

    /** What one of the pictures asks for. */
    private final class Actions implements AddressMapActions {
        private final Side side;

        Actions(Side side) {
            this.side = side;
        }

        @Override
        public void choose(int cell) {
            map.choose(cell);
        }

        @Override
        public void zoomIn(int bits) {
            map.zoomIn(bits);
        }

        @Override
        public void zoomOut() {
            map.zoomOut(ZOOM);
        }

        @Override
        public void home() {
            map.home();
        }

        @Override
        public boolean escape() {
            return map.escape();
        }

        @Override
        public void paint(Callable<int[]> painting, Consumer<int[]> done) {
            map.paint(side, painting, done);
        }
    }
}
