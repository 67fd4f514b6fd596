package dev.gatehouse.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.Kept;

/** What the window shall speak. A choice is kept and holds from the next start on, and that is said. */
public final class LanguageViewModel {
    private final Kept<LanguageChoice> kept;
    private final Locale system;
    private final Messages messages;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /**
     * A choice for a window that speaks as {@code messages} do.
     *
     * @param system
     *            what the operating system is set to
     */
    public LanguageViewModel(Kept<LanguageChoice> kept, Locale system, Messages messages) {
        this.kept = kept;
        this.system = system;
        this.messages = messages;
        kept.valueProperty().subscribe(this::chosen);
    }

    /** What can be chosen, in the order in which it is shown. */
    public List<Item> items() {
        var following = messages.text("language.system", Language.nearest(system).ownName());
        return Stream.concat(Stream.of(new Item(LanguageChoice.SYSTEM, following)), Arrays.stream(Language.values())
                .map(language -> new Item(LanguageChoice.of(language), language.ownName()))).toList();
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<LanguageChoice> choiceProperty() {
        return kept.valueProperty();
    }

    /** That the choice waits for the next start; empty while the window speaks as chosen. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Keeps the choice. */
    public void choose(LanguageChoice choice) {
        kept.update(_ -> choice);
        chosen(choice);
    }

    /** Puts the notice away; the choice stays. */
    public void dismiss() {
        notice.set("");
    }

    private void chosen(LanguageChoice choice) {
        var next = choice.on(system);
        notice.set(next == messages.language() ? "" : messages.text("language.next.title", next.ownName()));
    }

    /** One of them, with its name on screen. */
    public record Item(LanguageChoice choice, String text) {}
}
