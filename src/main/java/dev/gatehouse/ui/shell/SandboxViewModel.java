package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;

/** Makes one thing at a time go wrong in the sandbox, and everything right again. */
public final class SandboxViewModel {
    private final Connections connections;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<SandboxScenario>> scenario = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper armed = new ReadOnlyStringWrapper("");

    /** A sandbox in which nothing goes wrong. */
    public SandboxViewModel(Connections connections, TaskRunner runner, Messages messages) {
        this.connections = connections;
        this.runner = runner;
        this.messages = messages;
        armed.bind(scenario.map(now -> now.map(one -> messages.text("sandbox.armed", text(one))).orElse("")));
    }

    /** What can go wrong, in groups, in the order of the menu. */
    public List<Group> groups() {
        return Stream.of(SandboxScenario.Group.values()).map(group -> new Group(
                messages.text("sandbox.group." + group), Stream.of(SandboxScenario.values())
                        .filter(one -> one.group() == group).map(one -> new Item(one, text(one))).toList()))
                .toList();
    }

    /** What goes wrong now; empty when nothing does. */
    public ReadOnlyObjectProperty<Optional<SandboxScenario>> scenarioProperty() {
        return scenario.getReadOnlyProperty();
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
        run(connections::calm, Optional.empty());
    }

    /** Makes this go wrong, and nothing else. */
    public void arm(SandboxScenario chosen) {
        run(() -> connections.arm(chosen), Optional.of(chosen));
    }

    private String text(SandboxScenario one) {
        return messages.text("sandbox." + one);
    }

    private void run(Runnable change, Optional<SandboxScenario> then) {
        runner.run(messages.text("task.sandbox"), () -> {
            change.run();
            return then;
        }, scenario::set, failure -> {
            throw new IllegalStateException("The sandbox could not be changed", failure);
        });
    }

    /**
     * Things that belong together.
     *
     * @param text
     *            what they are about, in words
     * @param items
     *            in the order of the menu
     */
    public record Group(String text, List<Item> items) {
        /** Copies the list. */
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that can go wrong.
     *
     * @param scenario
     *            for {@link SandboxViewModel#arm}
     * @param text
     *            in words
     */
    public record Item(SandboxScenario scenario, String text) {}
}
