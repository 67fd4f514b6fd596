package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;

/** Makes things go wrong in the sandbox, and right again. */
public final class SandboxViewModel {
    private final Connections connections;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyStringWrapper armed = new ReadOnlyStringWrapper("");

    /** A sandbox in which nothing goes wrong. */
    public SandboxViewModel(Connections connections, TaskRunner runner, Messages messages) {
        this.connections = connections;
        this.runner = runner;
        this.messages = messages;
    }

    /** What can go wrong, in the order of the menu. */
    public List<Item> items() {
        return List.of(SandboxScenario.values()).stream()
                .map(scenario -> new Item(messages.text("sandbox." + scenario), () -> arm(scenario))).toList();
    }

    /** What goes wrong now, in words; empty when nothing does. */
    public ReadOnlyStringProperty armedProperty() {
        return armed.getReadOnlyProperty();
    }

    /** The words of {@link #calm()}. */
    public String calmText() {
        return messages.text("sandbox.calm");
    }

    /** Lets everything go right again. */
    public void calm() {
        run(connections::calm, "");
    }

    private void arm(SandboxScenario scenario) {
        run(() -> connections.arm(scenario), messages.text("sandbox." + scenario));
    }

    private void run(Runnable change, String words) {
        runner.run(messages.text("task.sandbox"), () -> {
            change.run();
            return words;
        }, armed::set, failure -> {
            throw new IllegalStateException("The sandbox could not be changed", failure);
        });
    }

    /**
     * One thing that can go wrong.
     *
     * @param text
     *            in words
     * @param action
     *            makes it so
     */
    public record Item(String text, Runnable action) {}
}
