package dev.gatehouse.ui.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.control.MessageBar;

/** The menu of languages, and the bar that says from when on a choice holds. */
final class LanguageMenu {
    private final LanguageViewModel languages;
    private final Announcer announcer;
    private final ToggleGroup group = new ToggleGroup();

    LanguageMenu(LanguageViewModel languages, Announcer announcer) {
        this.languages = languages;
        this.announcer = announcer;
    }

    void fill(MenuButton button) {
        languages.items().forEach(one -> button.getItems().add(item(one)));
    }

    /** The words below the title stand in the FXML. */
    void bind(MessageBar bar) {
        bar.titleProperty().bind(languages.noticeProperty());
        bar.wantedProperty().bind(languages.noticeProperty().isNotEmpty());
        bar.onCloseProperty().set(languages::dismiss);
        languages.noticeProperty().subscribe(notice -> {
            if (!notice.isEmpty()) {
                announcer.announce(notice);
            }
        });
    }

    private RadioMenuItem item(LanguageViewModel.Item one) {
        var item = new RadioMenuItem(one.text());
        item.setToggleGroup(group);
        item.setOnAction(_ -> languages.choose(one.choice()));
        languages.choiceProperty().subscribe(now -> item.setSelected(now.fixed().equals(one.choice().fixed())));
        return item;
    }
}
