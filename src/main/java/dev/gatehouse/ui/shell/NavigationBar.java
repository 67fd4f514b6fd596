package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** The pages at the left of the window: each item names its page as its user data. */
final class NavigationBar {
    private final ShellViewModel shell;
    private final List<ToggleButton> items;

    NavigationBar(Pane navigation, ShellViewModel shell) {
        this.shell = shell;
        this.items = navigation.getChildren().stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast).toList();
    }

    void bind() {
        for (var item : items) {
            var page = page(item);
            item.setOnAction(_ -> {
                shell.go(page);
                mark(); // a click takes the mark away where the page stays
            });
            if (page == Page.PROFILES) {
                item.disableProperty().bind(shell.place().environmentProperty().map(Environment.NONE::equals));
            }
        }
        shell.pageProperty().subscribe(_ -> mark());
    }

    private void mark() {
        var section = shell.pageProperty().get().section();
        items.forEach(item -> item.setSelected(page(item) == section));
    }

    private static Page page(ToggleButton item) {
        return Page.valueOf(item.getUserData().toString());
    }
}
