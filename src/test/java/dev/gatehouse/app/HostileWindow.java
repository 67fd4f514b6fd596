package dev.gatehouse.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxSeed;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.testing.FastPace;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.HostileTexts;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/**
 * The part of R10 that is seen: the real window opens one profile after the other whose every member is a hostile text,
 * after AWS refused it in the same words; whatever any node shows, or says to a screen reader, is looked through.
 */
final class HostileWindow {
    private final Tally tally;
    private final List<String> texts;
    private final Set<String> told = new LinkedHashSet<>();
    private final WindowFixture window;

    HostileWindow(Tally tally, List<String> texts) {
        this.tally = tally;
        this.texts = texts.stream().filter(StandardCharsets.UTF_8.newEncoder()::canEncode).toList();
        tally.count("halves of characters, which no answer in UTF-8 holds", texts.size() - this.texts.size());
        var options = SandboxOptions.defaults().with(seed());
        this.window = FxRunner.onFx(() -> {
            var connections = new AppConnections(options);
            return new WindowFixture(new Stage(), connections, LocalStores.inMemory(), new FastPace());
        });
    }

    private SandboxSeed seed() {
        var instance = SandboxInstance.active("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", texts.getFirst(),
                SandboxCredentials.REGION, Profiles.CHANGED);
        var profiles = new ArrayList<SandboxProfile>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            profiles.add(SandboxProfile.open(instance, "p" + i, text, Profiles.CHANGED)
                    .with("Description", text).with("AllowedIps", List.of(text, "198.51.100.0/24"))
                    .with("BlockedIps", List.of(text)).with("LastModifiedRegion", text).with("Unknown", text));
        }
        return new SandboxSeed(List.of(instance), profiles);
    }

    void play() {
        try {
            window.await("the AWS profiles",
                    () -> !window.shell().pages().connection().foundProperty().get().isEmpty());
            window.fx(() -> {
                window.shell().pages().connection().openSandbox();
                return true;
            });
            window.await("the profiles", () -> profiles().everyProfile().size() == texts.size());
            for (var i = 0; i < texts.size(); i++) {
                refused(i);
                opened(i);
            }
        } finally {
            window.close();
        }
    }

    private void refused(int number) {
        window.sandbox().faults().set(List.of(FaultRule.next("DescribeAuthenticationProfile",
                new Fault.Status(400, "InvalidParameterException", texts.get(number)))));
        window.fx(() -> {
            profiles().select(profiles().everyProfile().stream().filter(item -> item.ref().profile().equals(id(number)))
                    .findFirst().orElseThrow());
            return true;
        });
        window.await("a refusal", () -> profiles().problemProperty().get() != null
                && profiles().busyProperty().get().isEmpty());
        look("refused with", number);
    }

    private void opened(int number) {
        window.sandbox().faults().clear();
        window.fx(() -> {
            profiles().retry();
            return true;
        });
        window.await("profile " + number, () -> {
            var model = window.shell().pages().editor().model();
            var open = model.openProperty().get();
            return open != null && open.profile().identity().id().equals(id(number))
                    && model.currentAnalysis().isPresent()
                    && !window.shell().pages().editor().parts().panels().findings().items().isEmpty();
        });
        look("opened with", number);
    }

    private void look(String when, int number) {
        window.fx(() -> {
            window.root().applyCss();
            ((Parent) window.root()).layout();
            nodes(window.root()).forEach(node -> texts(node).forEach(text -> look(node, text, when, number)));
            return true;
        });
        tally.count("screens looked through");
    }

    private void look(Node node, String text, String when, int number) {
        tally.count("texts on screen or spoken");
        var hidden = HostileTexts.hiddenIn(text);
        if (!hidden.isEmpty() && told.add(node.getClass().getSimpleName() + node.getId() + when)) {
            tally.fail("screen, %s %d: %s %s in %s shows %s".formatted(when, number, node.getClass().getSimpleName(),
                    node.getId(), parents(node), hidden));
        }
    }

    private static List<String> parents(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .map(parent -> parent.getId() == null ? parent.getClass().getSimpleName() : parent.getId()).limit(6)
                .toList();
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream()
                        .flatMap(HostileWindow::nodes))
                : Stream.of(root);
    }

    private static Stream<String> texts(Node node) {
        var shown = switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text text -> text.getText();
            default -> null;
        };
        return Stream.of(shown, node.getAccessibleText(), node.getAccessibleHelp()).filter(Objects::nonNull);
    }

    private static ProfileId id(int number) {
        return new ProfileId("p" + number);
    }

    private ProfilesViewModel profiles() {
        return window.shell().pages().profiles();
    }
}
