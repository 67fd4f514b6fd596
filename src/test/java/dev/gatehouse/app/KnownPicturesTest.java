package dev.gatehouse.app;

import java.util.List;

import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.RollOut.Point;
import dev.gatehouse.domain.finding.RollOut.State;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.TemplateViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether one is about to shut oneself out, as pictures under {@code target/pictures} for people to look at. */
@ExtendWith(ApplicationExtension.class)
class KnownPicturesTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private EditorViewModel editor() {
        return window.shell().pages().editor();
    }

    @Test
    void knownAddresses(FxRobot robot) {
        window.openProfile("Example 4");
        side(robot, "knownTab");
        window.pictures("known-none");
        own("300.1.1.1");
        window.pictures("known-own");
        var own = editor().parts().panels().own();
        window.fx(() -> {
            own.askTrail();
            return true;
        });
        window.await("where CloudTrail saw one", () -> !own.busyProperty().get());
        window.pictures("known-trail");
        keep("198.51.100.7", "You (typed)");
        keep("203.0.113.0/25", "Head office");
        keep("203.0.113.128/26", "Head office");
        keep("2a00:1::/48", "Head office");
        window.await("both kept", () -> editor().parts().panels().known().items().size() == 2);
        window.fx(() -> {
            editor().parts().panels().known().release(editor().parts().panels().known().items().getLast());
            return true;
        });
        window.await("a network to choose", () -> !editor().parts().panels().known().choices().isEmpty());
        window.pictures("known-choice");
        window.fx(() -> {
            editor().parts().panels().known().watch("Head office");
            return true;
        });
        window.await("both watched", () -> editor().parts().panels().known().items().size() == 2);
        window.pictures("known-kept");
        window.fx(() -> {
            editor().parts().allowed().add("10.20.0.0/16");
            editor().parts().blocked().add("198.51.100.0/24");
            return true;
        });
        var items = editor().parts().panels().known().items();
        window.await("both refused", () -> items.size() == 2 && items.stream().noneMatch(item -> item.kept()));
        window.pictures("known-refused");
        window.fx(() -> {
            editor().parts().panels().tester().inputProperty().set("198.51.100.7");
            return true;
        });
        window.await("a verdict", () -> !editor().parts().panels().tester().results().isEmpty());
        window.pictures("known-tested");
        side(robot, "findingsTab");
        window.pictures("known-findings");
    }

    @Test
    void templatesAndTheWayToIdleSignOut() {
        window.openProfile("Example 3");
        keep("203.0.113.0/25", "Head office");
        for (var kind : List.of(TemplateViewModel.Kind.PCI_IDLE, TemplateViewModel.Kind.BLOCK_LIST_ONLY,
                TemplateViewModel.Kind.ONLY_NETWORK)) {
            window.fx(() -> {
                editor().parts().templates().kindProperty().set(kind);
                if (!editor().parts().templates().openProperty().get()) {
                    editor().parts().templates().toggle();
                }
                return true;
            });
            window.await("a preview", () -> editor().parts().templates().previewProperty().get().changes());
            window.pictures("template-" + kind);
        }
        window.fx(() -> {
            editor().parts().templates().kindProperty().set(TemplateViewModel.Kind.PCI_IDLE);
            return true;
        });
        window.await("a preview", () -> editor().parts().templates().previewProperty().get().lines()
                .startsWith("Sign out"));
        window.fx(() -> {
            editor().parts().templates().accept();
            editor().parts().rollOut().stateProperty(Point.VDI_SPLIT_CCP).set(State.NOT_APPLICABLE);
            return true;
        });
        window.await("the list", () -> editor().parts().rollOut().shownProperty().get());
        window.fx(() -> {
            editor().parts().panels().findings()
                    .goTo(new Finding.Target.Field(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED));
            return true;
        });
        window.keys().tabTo("chatBox");
        window.pictures("rollout");
        assertThat(editor().parts().rollOut().countProperty().get()).isEqualTo("1 of 4 checked");
    }

    private void side(FxRobot robot, String tab) {
        window.fx(() -> {
            robot.lookup("#" + tab).<ToggleButton>query().setSelected(true);
            return true;
        });
    }

    private void own(String address) {
        window.fx(() -> {
            var own = editor().parts().panels().own();
            own.toggle();
            own.addressProperty().set(address);
            own.keep();
            return true;
        });
    }

    private void keep(String address, String name) {
        window.fx(() -> {
            var own = editor().parts().panels().own();
            if (!own.openProperty().get()) {
                own.toggle();
            }
            own.addressProperty().set(address);
            own.nameProperty().set(name);
            own.keep();
            return true;
        });
    }
}
