package dev.gatehouse.ui.connection;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.SandboxSize;
import dev.gatehouse.ui.common.Messages;

/** A size of the sandbox in words, as a list shows it. */
public record SandboxChoice(SandboxSize size, String label) {
    static List<SandboxChoice> all(Messages messages) {
        return Stream.of(SandboxSize.values()).map(size -> new SandboxChoice(size, messages.text("sandbox.size." + size,
                size.instances(), size.profiles(), size.regions()))).toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
