package dev.gatehouse.ui.shell;

import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.EnvironmentStrip;

/** The menu that makes things go wrong in the sandbox; what goes wrong now is marked in it, and told at the top. */
final class SandboxMenu {
    private final SandboxViewModel sandbox;
    private final ObservableValue<Environment> environment;
    private final Announcer announcer;

    /**
     * A menu of {@code sandbox}.
     *
     * @param environment
     *            what the connection leads to
     */
    SandboxMenu(SandboxViewModel sandbox, ObservableValue<Environment> environment, Announcer announcer) {
        this.sandbox = sandbox;
        this.environment = environment;
        this.announcer = announcer;
    }

    /** Fills {@code button} and shows it where there is something to choose; says in {@code strip} what goes wrong. */
    void bind(MenuButton button, EnvironmentStrip strip) {
        strip.detailProperty().bind(environment.flatMap(
                place -> sandbox.armedProperty().map(armed -> place == Environment.AWS ? "" : armed)));
        // what goes wrong may be the very thing that keeps the sandbox from opening
        Shown.when(button,
                environment.flatMap(place -> sandbox.armedProperty().map(armed -> place == Environment.SANDBOX
                        || (place == Environment.NONE && !armed.isEmpty()))));
        fill(button);
    }

    private void fill(MenuButton button) {
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
