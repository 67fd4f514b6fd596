package dev.gatehouse.ui.editor;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.FindingCard;
import dev.gatehouse.ui.control.Tone;

/** Shows one finding as a card. */
final class FindingCell extends ListCell<FindingItem> {
    private final FindingsViewModel findings;
    private final Messages messages;
    private final FindingCard card = new FindingCard();

    FindingCell(FindingsViewModel findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
        setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable FindingItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : card);
        if (item != null && !empty) {
            show(item);
        }
    }

    private void show(FindingItem item) {
        card.setTone(tone(item.tone()));
        card.setWord(item.word());
        card.setTitle(item.title());
        card.setCode(item.code());
        card.setDetail(item.detail());
        card.setActionText(item.isFixable() ? messages.text("findings.fix") : "");
        card.onActionProperty().set(() -> findings.fix(item));
        card.setGoToText(item.finding().isPresent() ? messages.text("findings.go") : "");
        card.onGoToProperty().set(() -> findings.goTo(item));
        setAccessibleText(item.word() + ". " + item.title() + ". " + item.detail());
    }

    private static Tone tone(FindingItem.Tone tone) {
        return switch (tone) {
            case ERROR, SECURITY -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case SUGGESTION -> Tone.SUGGESTION;
            case MET -> Tone.SUCCESS;
            case OPEN -> Tone.INFO;
        };
    }
}
