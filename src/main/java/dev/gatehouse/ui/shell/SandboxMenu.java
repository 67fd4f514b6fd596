package dev.gatehouse.ui.shell;

import java.util.Optional;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import dev.gatehouse.ui.common.Announcer;

/** The menu that makes things go wrong in the sandbox; what goes wrong now is marked in it. */
final class SandboxMenu {
    private final SandboxViewModel sandbox;
    private final Announcer announcer;

    SandboxMenu(SandboxViewModel sandbox, Announcer announcer) {
        this.sandbox = sandbox;
        this.announcer = announcer;
    }

    void fill(MenuButton button) {
        button.getItems().addAll(calm(), new SeparatorMenuItem());
        sandbox.groups().forEach(group -> button.getItems().add(menu(group)));
        sandbox.armedProperty().subscribe((_, armed) -> announcer.announce(
                armed.isEmpty() ? sandbox.calmText() : armed));
    }

    private MenuItem calm() {
        var item = new MenuItem(sandbox.calmText());
        item.setId("sandboxCalm");
        item.disableProperty().bind(sandbox.scenarioProperty().map(Optional::isEmpty));
        item.setOnAction(_ -> sandbox.calm());
        return item;
    }

    private Menu menu(SandboxViewModel.Group group) {
        var menu = new Menu(group.text());
        group.items().forEach(one -> menu.getItems().add(item(one)));
        return menu;
    }

    private RadioMenuItem item(SandboxViewModel.Item one) {
        var item = new RadioMenuItem(one.text());
        item.setId("sandbox-" + one.scenario());
        item.setOnAction(_ -> {
            // chosen again it stays: the mark follows what is so
            sandbox.arm(one.scenario());
            item.setSelected(sandbox.scenarioProperty().get().equals(Optional.of(one.scenario())));
        });
        sandbox.scenarioProperty().subscribe(now -> item.setSelected(now.equals(Optional.of(one.scenario()))));
        return item;
    }
}
