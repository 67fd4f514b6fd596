package dev.gatehouse.ui.help;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.help.FieldTopic;
import dev.gatehouse.ui.common.Focus;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.HelpButton;
import dev.gatehouse.ui.control.HelpRequest;

/**
 * Lays what is said of a field beside it, over the page: a card in the window itself, so that the focus can go into it
 * and a screen reader reads it. Escape closes it and brings the focus back to where it was; so does going elsewhere,
 * which leaves the focus there.
 */
public final class FieldHelpLayer {
    private static final double WIDTH = 380;
    private static final double GAP = 6;

    private final Pane layer;
    private final Messages messages;
    private final Consumer<String> more;
    /** They stay: JavaFX never gives back the picture it keeps of what scrolls in one that is thrown away. */
    private final Map<FieldTopic, FieldHelpCard> cards = new EnumMap<>(FieldTopic.class);
    private @Nullable Shown shown;

    /**
     * Help that is laid onto {@code layer}.
     *
     * @param more
     *            opens a page of the handbook
     */
    public FieldHelpLayer(Pane layer, Messages messages, Consumer<String> more) {
        this.layer = layer;
        this.messages = messages;
        this.more = more;
    }

    /** Answers every question asked below a root. */
    public void install(Parent root) {
        root.addEventHandler(HelpRequest.ASKED, request -> {
            if (request.getTarget() instanceof Node button) {
                asked(button, request.topic());
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown != null) {
                closeAndReturn();
                event.consume();
            }
        });
    }

    /** Asks what the field with the focus means, whether or not there is an answer. */
    public boolean ask() {
        var button = HelpButton.of(layer.getScene().getFocusOwner());
        button.ifPresent(HelpButton::ask);
        return button.isPresent();
    }

    /** Takes away what is shown; the focus stays where it is, or is left to whoever closes. */
    public void close() {
        var now = shown;
        if (now != null) {
            shown = null;
            now.following.unsubscribe();
            layer.getChildren().remove(now.card);
        }
    }

    private void closeAndReturn() {
        var now = shown;
        close();
        if (now != null && now.from != null) {
            now.from.requestFocus();
        }
    }

    /** The same button again takes the words away. */
    private void asked(Node button, FieldTopic topic) {
        if (shown != null && shown.button.equals(button)) {
            closeAndReturn();
            return;
        }
        var from = layer.getScene().getFocusOwner();
        close();
        var card = cards.computeIfAbsent(topic, this::card);
        layer.getChildren().add(card);
        place(card, button);
        card.focus();
        shown = new Shown(card, button, from, Subscription.combine(
                layer.getScene().focusOwnerProperty().subscribe(this::leftFor),
                button.localToSceneTransformProperty().subscribe((_, _) -> place(card, button)),
                layer.layoutBoundsProperty().subscribe((_, _) -> place(card, button))));
    }

    private FieldHelpCard card(FieldTopic topic) {
        return new FieldHelpCard(FieldHelp.of(topic, messages), messages, page -> {
            close();
            more.accept(page);
        }, this::closeAndReturn);
    }

    private void leftFor(@Nullable Node owner) {
        if (shown != null && owner != null && !owner.equals(shown.button) && !Focus.isInside(owner, shown.card)) {
            close();
        }
    }

    /** Below the button and flush with its right end; above it, or over the page, where there is no room. */
    private void place(FieldHelpCard card, Node button) {
        Bounds at = layer.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
        var width = Math.min(WIDTH, layer.getWidth() - 2 * GAP);
        var height = Math.min(card.heightFor(width), layer.getHeight() - 2 * GAP);
        var x = Math.clamp(at.getMaxX() - width, GAP, Math.max(GAP, layer.getWidth() - width - GAP));
        var below = at.getMaxY() + GAP;
        var above = at.getMinY() - GAP - height;
        var lowest = Math.max(GAP, layer.getHeight() - height - GAP);
        var y = below <= lowest || above < GAP ? Math.clamp(below, GAP, lowest) : above;
        card.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    /**
     * What is shown.
     *
     * @param from
     *            what had the focus before
     */
    private record Shown(FieldHelpCard card, Node button, @Nullable Node from, Subscription following) {}
}
