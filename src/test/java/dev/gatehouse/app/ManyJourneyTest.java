package dev.gatehouse.app;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.ui.many.ManyStage;
import dev.gatehouse.ui.many.ManyViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** One change for many profiles in the real window, with pictures of every stage (features row 69). */
@ExtendWith(ApplicationExtension.class)
class ManyJourneyTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ManyViewModel many() {
        return window.shell().pages().many();
    }

    private void await(ManyStage stage) {
        window.await(stage.name(), () -> many().stageProperty().get() == stage);
    }

    private void press(FxRobot robot, String button) {
        window.fx(() -> {
            robot.lookup(button).queryAs(Button.class).fire();
            return true;
        });
    }

    @Test
    void oneOnTrialThenTheRestThenAllOfItTakenBack(FxRobot robot) {
        window.openProfile("Example 1");
        window.fx(() -> {
            window.shell().pages().editor().parts().blocked().add("111.222.3.0/24");
            return true;
        });
        window.await("the analysis", () -> window.shell().pages().editor().model().currentAnalysis().isPresent());
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(ManyStage.CHOOSING);
        window.fx(() -> {
            many().selectedProperty().set(many().rows().getFirst());
            return true;
        });
        window.pictures("many-choose");
        window.awaitFocus("manyList");
        press(robot, "#manyAll");
        press(robot, "#manyStart");
        await(ManyStage.CONFIRMING);
        window.pictures("many-trial");
        assertThat(window.sandbox().state().applied()).hasSize(1);
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(ManyStage.DONE);
        var sent = many().rows().size();
        assertThat(window.sandbox().state().applied()).hasSize(sent);
        press(robot, "#manyUndo");
        window.await("the undo", () -> many().stageProperty().get() == ManyStage.STOPPED);
        assertThat(window.sandbox().state().applied()).hasSize(2 * sent);
    }

    @Test
    void whatIsDangerousIsTypedAndAFailureStopsIt(FxRobot robot) {
        window.openProfile("Example 3");
        window.fx(() -> {
            window.shell().pages().editor().parts().blocked().add("200.255.0.0/16");
            return true;
        });
        window.await("the analysis", () -> window.shell().pages().editor().model().currentAnalysis().isPresent());
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(ManyStage.CHOOSING);
        var risky = many().rows().stream().filter(row -> row.isRisky()).findFirst().orElseThrow();
        window.fx(() -> {
            many().chooseAll(true);
            risky.chosenProperty().set(true);
            return true;
        });
        press(robot, "#manyStart");
        window.awaitFocus("manyType");
        window.picture("many-dangerous");
        assertThat(window.sandbox().state().applied()).isEmpty();
        window.keys().type("acme-demo");
        window.sandbox().faults().add(FaultRule.always("UpdateAuthenticationProfile",
                new Fault.Status(403, "AccessDeniedException", "not authorized to perform")));
        press(robot, "#manyStart");
        await(ManyStage.STOPPED);
        window.pictures("many-stopped");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(1);
    }
}
