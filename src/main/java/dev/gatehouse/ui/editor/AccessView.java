package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.help.FieldTopic;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.Nearby;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Toggles;
import dev.gatehouse.ui.control.AddressListActions;
import dev.gatehouse.ui.control.AddressListView;
import dev.gatehouse.ui.control.AddressRow;
import dev.gatehouse.ui.control.Badge;
import dev.gatehouse.ui.control.HelpButton;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.control.RowRemark;

/** The two address lists, one shown at a time, and a picture of what they admit. */
public final class AccessView {
    private final EditorViewModel editor;
    private final Ways ways;
    private final Messages messages;

    @FXML
    private ToggleButton allowedTab;
    @FXML
    private ToggleButton blockedTab;
    @FXML
    private AddressListView allowedList;
    @FXML
    private AddressListView blockedList;
    @FXML
    private VBox pictures;
    @FXML
    private Label effectiveLabel;
    @FXML
    private MoreDetails asText;
    @FXML
    private MoreDetails cidrs;
    @FXML
    private HelpButton listHelp;
    @FXML
    private NoteView noteController;
    private int noted = -1;

    /**
     * Shows the lists of {@code editor}.
     *
     * @param ways
     *            where its buttons lead
     */
    public AccessView(EditorViewModel editor, Ways ways, Messages messages) {
        this.editor = editor;
        this.ways = ways;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        bind(allowedList, allowedTab, editor.parts().allowed(), "access.allowed");
        bind(blockedList, blockedTab, editor.parts().blocked(), "access.blocked");
        Toggles.oneOf(List.of(allowedTab, blockedTab));
        listHelp.topicProperty().bind(allowedTab.selectedProperty()
                .map(allowed -> allowed ? FieldTopic.ALLOWED : FieldTopic.BLOCKED));
        listHelp.explain(allowedList);
        listHelp.explain(blockedList);
        var effective = editor.effectiveProperty();
        effectiveLabel.textProperty().bind(effective.map(words -> String.join("\n", words.sentences())).orElse(""));
        cidrs.detailsProperty().bind(effective.map(EffectiveAccess::cidrs).orElse(""));
        cidrs.managedProperty().bind(cidrs.visibleProperty());
        cidrs.visibleProperty().bind(effective.map(words -> !words.draft().isEmpty()).orElse(false));
        asText.managedProperty().bind(asText.visibleProperty());
        asText.detailsProperty().bind(Bindings.createStringBinding(() -> editor.pictures().stream()
                .map(AccessPicture::asText).collect(Collectors.joining("\n\n")), editor.pictures()));
        asText.visibleProperty().bind(Bindings.isNotEmpty(editor.pictures()));
        editor.pictures().addListener((ListChangeListener<AccessPicture>) _ -> draw());
        editor.parts().panels().findings().goalProperty().subscribe(this::goTo);
        noteController.onClosed(this::noteClosed);
        draw();
    }

    private void noteClosed() {
        if (noted >= 0) {
            shownList().scrollToRow(noted);
        }
    }

    /** Begins a new row in the list that is shown. */
    @FXML
    public void add() {
        shownList().startAdd();
    }

    @FXML
    private void map() {
        ways.map().run();
    }

    @FXML
    private void impact() {
        ways.impact().run();
    }

    @FXML
    private void importList() {
        ways.intake().open(shown().list());
    }

    @FXML
    private void tidy() {
        editor.parts().tidy().toggle();
    }

    @FXML
    private void sort() {
        shown().sort();
    }

    /** Shows one of the lists and moves the focus into it. */
    public void show(ListKind list) {
        (list == ListKind.ALLOWED ? allowedTab : blockedTab).setSelected(true);
    }

    private void bind(AddressListView view, ToggleButton tab, AddressListViewModel list, String key) {
        Shown.when(view, tab.selectedProperty());
        view.emptyTextProperty().bind(list.emptyTextProperty());
        tab.textProperty().bind(Bindings.createStringBinding(() -> messages.text(key, list.rows().size()),
                list.rows()));
        view.setActions(new Actions(list, view));
        Drops.accept(view, text -> ways.intake().text(list.list(), text),
                file -> ways.intake().file(list.list(), file));
        var shown = new ShownRows();
        list.rows().addListener((ListChangeListener<EntryRow>) _ -> view.getRows().setAll(shown.of(list.rows())));
        view.getRows().setAll(shown.of(list.rows()));
    }

    /** Rows as the list shows them; one that says the same as before stays the very same. */
    private static final class ShownRows {
        private List<ShownRow> last = List.of();

        List<AddressRow> of(List<EntryRow> rows) {
            var known = new Nearby<>(last, ShownRow::entry);
            last = IntStream.range(0, rows.size()).mapToObj(at -> known.find(at, rows.get(at))
                    .orElseGet(() -> new ShownRow(rows.get(at), row(rows.get(at))))).toList();
            return last.stream().map(ShownRow::row).toList();
        }
    }

    private record ShownRow(EntryRow entry, AddressRow row) {}

    private static AddressRow row(EntryRow row) {
        var badge = Optional.of(row.badge()).filter(word -> !word.isEmpty())
                .map(word -> new Badge(word, PillVariant.WARNING));
        return new AddressRow(row.text(), row.note(), badge, Optional.of(row.error()).filter(text -> !text.isEmpty()),
                row.remark().map(remark -> new RowRemark(remark.text(), remark.whole(), remark.late())));
    }

    private void draw() {
        pictures.getChildren().setAll(AccessStrips.of(editor.pictures(), messages));
    }

    private void goTo(Finding.@Nullable Target target) {
        switch (target) {
            case Finding.Target.Row(var list, var row) -> {
                show(list);
                shownList().scrollToRow(row);
            }
            case Finding.Target.Field(var field) -> goTo(field);
            case null -> {
            }
        }
    }

    private void goTo(ProfileField field) {
        if (field == ProfileField.ALLOWED_IPS || field == ProfileField.BLOCKED_IPS) {
            show(field == ProfileField.ALLOWED_IPS ? ListKind.ALLOWED : ListKind.BLOCKED);
            shownTab().requestFocus();
        }
    }

    private ToggleButton shownTab() {
        return allowedTab.isSelected() ? allowedTab : blockedTab;
    }

    private AddressListView shownList() {
        return allowedTab.isSelected() ? allowedList : blockedList;
    }

    private AddressListViewModel shown() {
        return allowedTab.isSelected() ? editor.parts().allowed() : editor.parts().blocked();
    }

    /**
     * Where the buttons lead.
     *
     * @param map
     *            to the map of the address space
     * @param impact
     *            to what the draft means for real addresses
     * @param intake
     *            to the importer, with what is more than one good entry
     */
    public record Ways(Runnable map, Runnable impact, ListIntake intake) {}

    /** What the lists ask for, done by their view-model. */
    private final class Actions implements AddressListActions {
        private final AddressListViewModel list;
        private final AddressListView view;

        Actions(AddressListViewModel list, AddressListView view) {
            this.list = list;
            this.view = view;
        }

        @Override
        public void edit(int index, String text) {
            list.edit(index, text);
        }

        @Override
        public void add(String text) {
            list.add(text);
        }

        @Override
        public void remove(List<Integer> indices) {
            list.remove(indices);
        }

        @Override
        public void move(List<Integer> indices) {
            list.moveToOther(indices);
        }

        @Override
        public String reading(String typed) {
            return list.reading(typed);
        }

        @Override
        public void paste(String text) {
            if (list.isOneEntry(text)) {
                list.paste(text);
            } else {
                ways.intake().text(list.list(), text);
            }
        }

        @Override
        public List<MenuItem> menu(List<Integer> indices) {
            if (indices.isEmpty()) {
                return List.of();
            }
            var edit = item(messages.text("access.edit"), () -> view.startEdit(indices.getFirst()));
            edit.setDisable(indices.size() > 1);
            var note = item(messages.text("note.open"), () -> note(indices.getFirst()));
            note.setDisable(!editor.parts().note().canOpen(list.rows().get(indices.getFirst()).text()));
            return List.of(edit, note, item(messages.text("access.copy"), view::copySelected), new SeparatorMenuItem(),
                    item(messages.plural("access.move." + list.list(), indices.size()), () -> move(indices)),
                    item(messages.plural("access.remove", indices.size()), () -> remove(indices)));
        }

        @Override
        public void note(int index) {
            noted = index;
            editor.parts().note().open(list.rows().get(index).text());
        }

        private static MenuItem item(String text, Runnable action) {
            var item = new MenuItem(text);
            item.setOnAction(_ -> action.run());
            return item;
        }
    }
}
