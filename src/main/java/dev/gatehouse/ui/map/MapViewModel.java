package dev.gatehouse.ui.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.map.MapScene.MapSubject;

/** The map of who may sign in: which block is shown, where the cursor stands, and what that means in words. */
public final class MapViewModel {
    /** The two pictures. */
    public enum Side {
        /** What AWS holds. */
        LIVE,
        /** What stands in the form. */
        DRAFT
    }

    private final MapReading reading;
    private final TaskRunner runner;
    private final Messages messages;
    private final MapWords words;
    private final TaskSlot preparing;
    private final TaskSlot drawing;
    private final Map<Side, TaskSlot> painting = new EnumMap<>(Side.class);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper changes = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper differs = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<AddressRange> frame = new ReadOnlyObjectWrapper<>(
            AddressRange.all(AddressFamily.IPV4));
    private final ReadOnlyObjectWrapper<IpAddress> cursor = new ReadOnlyObjectWrapper<>(AddressFamily.IPV4.lowest());
    private final ReadOnlyObjectWrapper<@Nullable MapScene> scene = new ReadOnlyObjectWrapper<>();
    private final ObservableList<MapRow> rows = FXCollections.observableArrayList();
    private final StringProperty goTo = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper goToError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable MapSubject subject;
    private AddressRange opened = frame.get();

    /**
     * A map of nothing.
     *
     * @param reading
     *            says what stands under the cursor
     */
    public MapViewModel(MapReading reading, TaskRunner runner, Messages messages) {
        this.reading = reading;
        this.runner = runner;
        this.messages = messages;
        this.words = new MapWords(messages);
        this.preparing = new TaskSlot(runner);
        this.drawing = new TaskSlot(runner);
    }

    /** Shows the whole of a draft and what AWS holds; returns at once, the picture follows. */
    public void open(String name, DraftAnalysis analysis) {
        title.set(messages.text("map.title", name));
        changes.set("");
        notice.set("");
        scene.set(null);
        rows.clear();
        reading.read(null);
        subject = null;
        preparing.run(messages.text("task.map"), () -> prepare(analysis), this::begin,
                MapViewModel::broken);
    }

    private static MapSubject prepare(DraftAnalysis analysis) {
        var access = analysis.access();
        return new MapSubject(AccessLayers.of(access.live()), AccessLayers.of(access.draft(), access.live()),
                MapReading.Rows.of(analysis));
    }

    private void begin(MapSubject ready) {
        subject = ready;
        reading.read(ready.lists());
        changes.set(words.changes(ready.draftLayers()));
        differs.set(ready.draftLayers().changes());
        var onlyIpv6 = named(ready).isEmpty(AddressFamily.IPV4) && !named(ready).isEmpty(AddressFamily.IPV6);
        show(onlyIpv6 ? AddressFamily.IPV6 : AddressFamily.IPV4);
    }

    private static AddressSet named(MapSubject ready) {
        return ready.draftLayers().named().union(ready.liveLayers().named());
    }

    /** Shows a family: the whole of IPv4, the part of IPv6 that the lists speak of. */
    public void show(AddressFamily family) {
        var ready = subject;
        if (ready == null) {
            return;
        }
        var changed = ready.draftLayers().gained().union(ready.draftLayers().lost());
        var start = changed.isEmpty(family) ? named(ready) : changed;
        cursor.set(start.isEmpty(family) ? family.lowest() : start.intervals(family).getFirst().first());
        opened = family == AddressFamily.IPV4 ? AddressRange.all(family) : AccessRaster.fitting(named(ready), family);
        show(opened);
    }

    /** Shows a block. */
    public void show(AddressRange block) {
        frame.set(block);
        if (!block.contains(cursor.get())) {
            cursor.set(block.first());
        }
        var ready = subject;
        if (ready != null) {
            drawing.run(messages.text("task.map"), () -> MapScene.of(ready, block, words), drawn -> {
                rows.setAll(drawn.rows());
                scene.set(drawn);
            }, MapViewModel::broken);
        }
    }

    /** Shows the block around the cursor, whose prefix is so many bits longer. */
    public void zoomIn(int bits) {
        show(MapFrames.zoomIn(frame.get(), cursor.get(), bits));
    }

    /** Shows the block around what is shown, whose prefix is so many bits shorter. */
    public void zoomOut(int bits) {
        show(MapFrames.zoomOut(frame.get(), bits));
    }

    /** Shows the whole space of the family. */
    public void home() {
        show(AddressRange.all(frame.get().family()));
    }

    /** Shows the smallest block that holds everything the lists speak of. */
    public void fit() {
        var ready = subject;
        if (ready != null) {
            show(AccessRaster.fitting(named(ready), frame.get().family()));
        }
    }

    /** Zooms out if the map was zoomed in since it was opened. */
    public boolean escape() {
        boolean nearer = !frame.get().contains(opened);
        if (nearer) {
            zoomOut(4);
        }
        return nearer;
    }

    /** Moves the cursor to a cell of what is shown, by its number along the curve, from 0. */
    public void choose(int cell) {
        var drawn = scene.get();
        if (drawn != null && drawn.draft().frame().equals(frame.get())) {
            cursor.set(drawn.draft().block(cell).first());
        }
    }

    /** Goes to the address or range typed; says why where it is neither. */
    public void go() {
        switch (ParsedAddress.parse(goTo.get().strip())) {
            case ParsedAddress.Rejected(var _, var problem, var detail) ->
                goToError.set(messages.text("problem." + problem, detail));
            case ParsedAddress.Range range -> {
                goToError.set("");
                cursor.set(range.range().first());
                show(MapFrames.around(range.range()));
            }
        }
    }

    /** What holds in the cell under the cursor; empty while nothing is drawn. */
    public String here(Side side) {
        var drawn = scene.get();
        var raster = drawn == null ? null : side == Side.LIVE ? drawn.live() : drawn.draft();
        int cell = raster == null ? -1 : raster.cell(cursor.get());
        return raster == null || cell < 0 ? "" : words.cell(raster, cell);
    }

    /** The block under the cursor with the rows and notes that decide; empty while nothing is drawn. */
    public String place() {
        var drawn = scene.get();
        int cell = drawn == null ? -1 : drawn.draft().cell(cursor.get());
        return drawn == null || cell < 0 ? "" : reading.of(drawn.draft().block(cell));
    }

    /** The way from the whole space to what is shown. */
    public List<AddressRange> crumbs() {
        return MapFrames.crumbs(frame.get());
    }

    /** A block of that way, in words. */
    public String crumb(AddressRange block) {
        return words.crumb(block);
    }

    /** What is shown, in the middle of a sentence. */
    public String where() {
        return words.where(frame.get());
    }

    /** The table as text. */
    public String table() {
        return words.table(rows);
    }

    /** Paints a picture; a newer painting of the same side drops an older one. */
    public void paint(Side side, Callable<int[]> work, Consumer<int[]> done) {
        painting.computeIfAbsent(side, _ -> new TaskSlot(runner)).run(messages.text("task.map"), work, done,
                MapViewModel::broken);
    }

    /** Saves a picture away from the window's thread and says how that went. */
    public void save(String file, Callable<?> writing) {
        runner.run(new RunningTask(messages.text("task.map.save"), Cancelling.Why.WRITING), writing,
                _ -> notice.set(messages.text("map.saved", file)),
                failure -> notice.set(messages.text("map.not.saved", file)));
    }

    private static void broken(Throwable failure) {
        throw new IllegalStateException("The map could not be drawn", failure);
    }

    /** The raster of a side of what was drawn last; null while nothing is. */
    @Nullable
    AccessRaster raster(Side side) {
        var drawn = scene.get();
        return drawn == null ? null : side == Side.LIVE ? drawn.live() : drawn.draft();
    }

    /** Whose map it is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What the draft changes, in a sentence. */
    public ReadOnlyStringProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whether anybody gains or loses under the draft. */
    public ReadOnlyBooleanProperty differsProperty() {
        return differs.getReadOnlyProperty();
    }

    /** The block that is shown. */
    public ReadOnlyObjectProperty<AddressRange> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Where the cursor stands, on both pictures. */
    public ReadOnlyObjectProperty<IpAddress> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** What was drawn last, null while nothing is; it follows the frame. */
    ReadOnlyObjectProperty<@Nullable MapScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The ranges shown, in words. */
    public ObservableList<MapRow> rows() {
        return rows;
    }

    /** The address or range to go to. */
    public StringProperty goToProperty() {
        return goTo;
    }

    /** Why one cannot go there; empty where one can. */
    public ReadOnlyStringProperty goToErrorProperty() {
        return goToError.getReadOnlyProperty();
    }

    /** What came of saving. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
