package dev.gatehouse.ui.connection;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.SandboxSize;
import dev.gatehouse.ui.common.Messages;

/** A size of the sandbox in words, as a list shows it. */
public record SandboxChoice(SandboxSize size, String label) {
    static List<SandboxChoice> all(Messages messages) {
        return Stream.of(SandboxSize.values()).map(size -> new SandboxChoice(size, messages.text("sandbox.size." + size,
                size.instances(), size.profiles(), size.regions()))).toList();
    }

    /** By hand, as the next: what a record brings along is made anew at every start, and before the first frame. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SandboxChoice choice && size == choice.size && label.equals(choice.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
