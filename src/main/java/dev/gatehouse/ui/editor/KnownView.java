package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FindingCard;
import dev.gatehouse.ui.control.Tone;

/** The networks that must be kept, what becomes of them, and what would let them in again. */
public final class KnownView {
    private static final int SHOWN_NAME = 60;

    private final KnownViewModel known;
    private final OwnAddressViewModel own;
    private final Messages messages;

    @FXML
    private ScrollPane root;
    @FXML
    private VBox page;
    @FXML
    private Label emptyLabel;
    @FXML
    private Button ownButton;
    @FXML
    private MenuButton chooseButton;
    @FXML
    private VBox itemBox;

    /** Shows the known networks of {@code editor}. */
    public KnownView(EditorViewModel editor, Messages messages) {
        this.known = editor.parts().panels().known();
        this.own = editor.parts().panels().own();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        FirstShown.fill(root, page);
        Shown.when(emptyLabel, Bindings.isEmpty(known.items()).and(own.openProperty().not()));
        Shown.when(ownButton, own.openProperty().not());
        Shown.when(chooseButton, Bindings.isNotEmpty(known.choices()).and(own.openProperty().not()));
        known.choices().addListener((ListChangeListener<String>) _ -> offer());
        offer();
        known.items().addListener((ListChangeListener<KnownItem>) _ -> show());
        show();
    }

    @FXML
    private void addOwn() {
        own.toggle();
    }

    private void offer() {
        chooseButton.getItems().setAll(known.choices().stream().map(this::choice).toList());
    }

    private MenuItem choice(String name) {
        var item = new MenuItem(VisibleText.capped(name, SHOWN_NAME));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> known.watch(name));
        return item;
    }

    private void show() {
        itemBox.getChildren().setAll(known.items().stream().<Node>map(this::card).toList());
    }

    private FindingCard card(KnownItem item) {
        var card = new FindingCard();
        card.setTone(item.kept() ? Tone.SUCCESS : Tone.DANGER);
        card.setWord(item.verdict());
        card.setTitle(item.name());
        card.setDetail(item.detail());
        card.getLinks().setAll(links(item));
        return card;
    }

    private List<FindingCard.Link> links(KnownItem item) {
        var links = new ArrayList<FindingCard.Link>();
        item.remedies().forEach(
                remedy -> links.add(new FindingCard.Link(remedy.text(), () -> known.remedy(item, remedy.fix()))));
        if (item.isOneAddress()) {
            links.add(new FindingCard.Link(messages.text("known.forget"), () -> own.forget(item)));
        } else {
            links.add(new FindingCard.Link(messages.text("known.release"), () -> known.release(item)));
        }
        return links;
    }
}
