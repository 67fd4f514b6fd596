package dev.gatehouse.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.ui.evidence.EvidenceViewModel;
import dev.gatehouse.ui.evidence.EvidenceViewModel.Step;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 2 by keyboard: an auditor’s evidence pack of the sandbox, from the choice to the check. */
@ExtendWith(ApplicationExtension.class)
class JourneyTwoTest {
    @TempDir
    private Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage).small();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anAuditorMakesLooksAtSavesAndVerifiesAPack() throws Exception {
        window.openProfile("Example 3");
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.await("the page", () -> window.shell().pageProperty().get() == Page.EVIDENCE);
        window.keys().awaitFocus("startButton");
        window.await("the instances", () -> evidence().stepProperty().get() == Step.CHOOSE && listed());
        window.picture("evidence-choose");
        window.keys().press(KeyCode.ENTER);
        window.await("the look", () -> evidence().stepProperty().get() == Step.PREVIEW);
        window.keys().awaitFocus("folderButton");
        window.picture("evidence-preview");
        window.answerFiles(folder);
        window.keys().press(KeyCode.ENTER);
        window.await("the pack", () -> evidence().stepProperty().get() == Step.SAVED);
        window.keys().awaitFocus("verifyButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the check", () -> evidence().noticeProperty().get().startsWith("Intact: "));
        window.picture("evidence-saved");
        packIsWhatTheJourneyAsksFor();
        window.keys().press(KeyCode.ESCAPE);
        window.await("the profiles", () -> window.shell().pageProperty().get() == Page.PROFILES);
    }

    private void packIsWhatTheJourneyAsksFor() throws Exception {
        var pack = Objects.requireNonNull(evidence().savedProperty().get());
        assertThat(pack.getFileName()).asString().startsWith("evidence-acme-demo-");
        for (var file : List.of("report.html", "findings.csv", "manifest.json", "SHA256SUMS", "README.txt")) {
            assertThat(pack.resolve(file)).isNotEmptyFile();
        }
        assertThat(pack.resolve("profiles/11111111-2222-3333-4444-555555555555")).isDirectoryContaining(
                "glob:**.json");
        assertThat(Files.readString(pack.resolve("report.html")))
                .contains("Sign-in only from 65\u202f279 IPv4 addresses", "AWS exposes no call that lists which");
    }

    @Test
    void aDeniedInstanceStaysInTheListAndInThePack() {
        window.openProfile("Example 3");
        window.sandbox().faults().set(List.of(
                FaultRule.always("ListAuthenticationProfiles", new Fault.Refuse(Refusal.DENIED_BY_IAM))));
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.keys().awaitFocus("startButton");
        window.await("the instances", () -> listed());
        window.keys().press(KeyCode.ENTER);
        window.await("the look", () -> evidence().stepProperty().get() == Step.PREVIEW);
        var pack = Objects.requireNonNull(evidence().packProperty().get());
        assertThat(pack.complete()).isFalse();
        assertThat(pack.preview().title()).startsWith("Incomplete evidence: acme-demo");
        window.picture("evidence-incomplete");
    }

    private boolean listed() {
        return window.shows("#instanceBox .check-box");
    }

    private EvidenceViewModel evidence() {
        return window.shell().pages().evidence();
    }
}
