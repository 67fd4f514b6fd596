package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.List;

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
        card.getLinks().setAll(links(item));
        setAccessibleText(item.word() + ". " + item.title() + ". " + item.detail());
    }

    private List<FindingCard.Link> links(FindingItem item) {
        var links = new ArrayList<FindingCard.Link>();
        item.fixes()
                .forEach(fix -> links.add(new FindingCard.Link(findings.words(fix), () -> findings.fix(item, fix))));
        item.finding().ifPresent(_ -> links.add(new FindingCard.Link(messages.text("findings.go"),
                () -> findings.goTo(item))));
        if (item.isAcceptable()) {
            links.add(new FindingCard.Link(messages.text("findings.accept"), () -> findings.beginAccepting(item)));
        }
        item.accepted().ifPresent(_ -> links.add(new FindingCard.Link(messages.text("findings.withdraw"),
                () -> findings.withdraw(item))));
        return links;
    }

    private static Tone tone(FindingItem.Tone tone) {
        return switch (tone) {
            case ERROR, SECURITY -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case SUGGESTION -> Tone.SUGGESTION;
            case MET -> Tone.SUCCESS;
            case ACCEPTED, OPEN -> Tone.INFO;
        };
    }
}
