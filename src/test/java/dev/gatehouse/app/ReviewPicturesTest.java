package dev.gatehouse.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.control.LongText;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;
import dev.gatehouse.ui.review.TermsViewModel.Field;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The review in the states a person can bring it to, as pictures under {@code target/pictures} for people to look at.
 */
@ExtendWith(ApplicationExtension.class)
class ReviewPicturesTest {
    @TempDir
    private Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void lockingEveryoneOut(FxRobot robot) {
        review("Example 4", () -> window.shell().pages().editor().parts().allowed().add("10.20.0.0/16"));
        var review = window.shell().pages().review();
        window.fx(() -> {
            review.submit().terms().textProperty(Field.REASON).set("The office moves to its own network");
            review.submit().terms().textProperty(Field.TICKET).set("SEC-1204");
            review.breakGlass().save(folder, review.submit().terms());
            return true;
        });
        window.await("the scripts", () -> !review.breakGlass().noteProperty().get().isEmpty());
        window.pictures("review-lockout");
        scroll(robot, 1);
        window.pictures("review-lockout-below");
    }

    @Test
    void aSmallChangeThatChangesNobodysAccess(FxRobot robot) {
        review("Example 3", () -> {
            var blocked = window.shell().pages().editor().parts().blocked();
            blocked.remove(List.of(1, 2));
            blocked.add("200.255.40.50/32");
        });
        window.fx(() -> {
            window.shell().pages().review().submit().terms().textProperty(Field.MINUTES).set("61");
            window.shell().pages().review().submit().terms().confirmWantedProperty().set(true);
            window.shell().pages().review().submit().start();
            return true;
        });
        assertThat(window.shell().pages().review().submit().phaseProperty().get()).isEqualTo(Phase.READY);
        window.pictures("review-small");
        theRequestIsShownInEveryForm(robot);
        scroll(robot, 1);
        window.pictures("review-small-below");
    }

    @Test
    void aChangeFromAColleague() throws Exception {
        var file = folder.resolve("change.json");
        review("Example 3", () -> window.shell().pages().editor().parts().blocked().add("200.255.99.0/24"));
        window.fx(() -> {
            var review = window.shell().pages().review();
            review.submit().terms().textProperty(Field.REASON).set("Audit 2026/11 asked for it");
            review.colleague().save(file, review.submit().terms());
            return true;
        });
        window.await("the file", () -> !window.shell().pages().review().colleague().noteProperty().get().isEmpty());
        window.pictures("review-handed-over");
        open(file);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW);
        window.pictures("review-prepared");
        Files.writeString(file, Files.readString(file).replace("200.255.99.0/24", "200.255.98.0/24"));
        open(file);
        window.await("the refusal", () -> window.shell().pages().handOver().noticeProperty().get() != null);
        window.pictures("handover-altered");
    }

    private void theRequestIsShownInEveryForm(FxRobot robot) {
        var area = robot.lookup("#requestText").queryAs(LongText.class);
        window.await("the request", () -> area.getText().startsWith("{"));
        assertThat(area.getText()).contains("\"BlockedIps\"");
        var forms = robot.lookup("#formBox").queryComboBox();
        var begins = List.of("{", "aws connect", "$file", "aws connect", "import boto3", "import java", "{", "{");
        for (var form = 0; form < begins.size(); form++) {
            var chosen = form % forms.getItems().size();
            window.fx(() -> {
                forms.getSelectionModel().select(chosen);
                return true;
            });
            var begin = begins.get(form);
            window.await("the form that begins with " + begin, () -> area.getText().startsWith(begin));
        }
    }

    private void open(Path file) {
        window.fx(() -> {
            window.shell().leaveReview();
            window.shell().pages().handOver().open(file);
            return true;
        });
    }

    private void review(String profile, Runnable edit) {
        window.openProfile(profile);
        window.fx(() -> {
            edit.run();
            return true;
        });
        window.await("the analysis", () -> window.shell().pages().editor().model().currentAnalysis()
                .filter(analysis -> !analysis.changes().change().isEmpty()).isPresent());
        window.fx(() -> {
            window.shell().pages().editor().review();
            return true;
        });
        window.await("the review", () -> !window.shell().pages().review().checks().isEmpty());
    }

    private void scroll(FxRobot robot, double where) {
        window.fx(() -> {
            robot.lookup("#scroll").queryAs(ScrollPane.class).setVvalue(where);
            return true;
        });
    }
}
