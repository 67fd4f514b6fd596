package dev.gatehouse.ui.editor;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.editor.DraftBarViewModel.State;

/** The bar above the form that offers an older draft, or says that AWS has moved on. */
public final class DraftBarView {
    private final DraftBarViewModel draft;
    private final Ways ways;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private MessageBar bar;

    /**
     * Shows {@code draft}.
     *
     * @param ways
     *            where it leads
     */
    public DraftBarView(DraftBarViewModel draft, Ways ways, Messages messages, Announcer announcer) {
        this.draft = draft;
        this.ways = ways;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        bar.titleProperty().bind(draft.titleProperty());
        bar.bodyProperty().bind(draft.bodyProperty());
        Shown.when(bar, draft.stateProperty().map(state -> state != State.NONE));
        bar.onCloseProperty().set(draft::close);
        draft.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        bar.setTone(state == State.NEWER ? Tone.WARNING : Tone.INFO);
        bar.setCloseText(state == State.NEWER || state == State.NONE ? "" : messages.text("draft.close"));
        bar.getActions().setAll(actions(state));
        if (state != State.NONE) {
            announcer.tell(bar.getTitle(), bar.getBody());
        }
    }

    private List<Node> actions(State state) {
        return switch (state) {
            case NONE -> List.of();
            case NEWER -> List.of(button("draftMerge", "draft.merge", ways.merge()));
            case OFFERED -> List.of(button("draftGoOn", "draft.go.on", this::goOn),
                    button("draftCompare", "draft.compare", ways.compare()),
                    button("draftDiscard", "draft.discard", draft::discard));
            case FOREIGN -> List.of(button("draftDiscard", "draft.discard", draft::discard));
            case DISCARDED -> List.of(button("draftPutBack", "draft.put.back", draft::putBack));
        };
    }

    private void goOn() {
        if (!draft.goOn()) {
            ways.compare().run();
        }
    }

    private Button button(String id, String key, Runnable action) {
        return Buttons.of(messages.text(key), id, action);
    }

    /**
     * Where the bar leads.
     *
     * @param merge
     *            to the open draft beside what AWS holds now
     * @param compare
     *            to the draft that is offered beside what AWS holds now
     */
    public record Ways(Runnable merge, Runnable compare) {}
}
