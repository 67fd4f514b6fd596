package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.FindingItem;
import dev.gatehouse.ui.editor.KnownItem;
import dev.gatehouse.ui.review.ReviewViewModel.Check;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 8 as far as the review, by keyboard only: a person about to lock themselves out with an allowed list. */
@ExtendWith(ApplicationExtension.class)
class KnownAddressesJourneyTest {
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
    void aPersonSeesInTimeThatTheyWouldShutThemselvesOut() {
        window.openProfile("Example 4");
        keepMine();
        window.keys().press(KeyCode.CONTROL, KeyCode.N);
        window.keys().type("10.20.0.0/16");
        window.keys().press(KeyCode.ENTER);
        window.keys().press(KeyCode.ESCAPE);
        window.await("the warning", () -> codes().contains("ACP-IP-041"));
        assertThat(codes()).contains("ACP-IP-033", "ACP-IP-050", "ACP-IP-031", "ACP-IP-041");
        assertThat(known()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("You (typed) 198.51.100.7");
            assertThat(item.verdict()).isEqualTo("Will be REFUSED");
        });
        addMine();
        window.keys().press(KeyCode.CONTROL, KeyCode.Z);
        window.await("refused again", () -> known().stream().noneMatch(KnownItem::kept));
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW);
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    @Test
    void whereCloudTrailSawThemIsTakenOverByKeyboard() {
        window.openProfile("Example 4");
        openOwn();
        window.keys().tabTo("trailButton");
        window.keys().press(KeyCode.SPACE);
        var own = editor().parts().panels().own();
        window.await("where", () -> own.addressProperty().get().equals("198.51.100.7"));
        assertThat(own.answerProperty().get()).startsWith("CloudTrail’s latest record of this session");
        assertThat(known()).isEmpty();
        window.keys().tabTo("keepButton");
        window.keys().press(KeyCode.SPACE);
        window.await("the address", () -> known().size() == 1);
        assertThat(known().getFirst().name()).startsWith("You (CloudTrail, ").endsWith(" UTC) 198.51.100.7");
        assertThat(window.sandbox().state().received("LookupEvents")).hasSize(1);
    }

    /** Somebody who looked at no address before is asked for one, and the review mends what it then warns of. */
    @Test
    void theReviewAsksForAnAddressAndLetsItInByKeyboard() {
        window.openProfile("Example 4");
        window.keys().press(KeyCode.CONTROL, KeyCode.N);
        window.keys().type("10.20.0.0/16");
        window.keys().press(KeyCode.ENTER);
        window.keys().press(KeyCode.ESCAPE);
        review("No address of yours is known");
        window.keys().tabTo("checkBox");
        window.keys().press(KeyCode.SPACE);
        window.await("the field", () -> window.focusIsIn("ownField"));
        window.keys().type("198.51.100.7");
        window.keys().press(KeyCode.ENTER);
        window.await("the address", () -> known().size() == 1);
        review("You (typed) would be refused");
        window.keys().tabTo("checkBox");
        window.keys().press(KeyCode.SPACE);
        window.await("the mended review", () -> checks().stream().map(Check::title)
                .anyMatch("You (typed), 198.51.100.7: stays admitted"::equals));
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.REVIEW);
        assertThat(editor().parts().allowed().rows()).map(row -> row.text())
                .containsExactly("10.20.0.0/16", "198.51.100.7/32");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    private void review(String check) {
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(check, () -> window.shell().pageProperty().get() == Page.REVIEW
                && checks().stream().map(Check::title).anyMatch(check::equals));
    }

    private List<Check> checks() {
        return window.shell().pages().review().checks();
    }

    private void openOwn() {
        window.keys().tabTo("findingsTab");
        window.keys().press(KeyCode.RIGHT);
        window.await("the known addresses", () -> window.focusIsIn("knownTab"));
        window.keys().tabTo("ownButton");
        window.keys().press(KeyCode.SPACE);
        window.await("the field", () -> window.focusIsIn("ownField"));
    }

    /** From the findings to the known addresses, and one's own into the field. */
    private void keepMine() {
        openOwn();
        window.keys().type("198.51.100.7");
        window.keys().press(KeyCode.ENTER);
        window.await("the address", () -> known().size() == 1);
        assertThat(known().getFirst().verdict()).isEqualTo("May sign in");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    /** The first link of the card that says so. */
    private void addMine() {
        window.keys().tabTo("itemBox");
        window.keys().press(KeyCode.SPACE);
        window.await("kept again", () -> known().stream().allMatch(KnownItem::kept));
        assertThat(editor().parts().allowed().rows()).map(row -> row.text())
                .containsExactly("10.20.0.0/16", "198.51.100.7/32");
        assertThat(codes()).doesNotContain("ACP-IP-041");
    }

    private EditorViewModel editor() {
        return window.shell().pages().editor();
    }

    private List<KnownItem> known() {
        return editor().parts().panels().known().items();
    }

    private List<String> codes() {
        return editor().parts().panels().findings().items().stream().map(FindingItem::code).toList();
    }
}
