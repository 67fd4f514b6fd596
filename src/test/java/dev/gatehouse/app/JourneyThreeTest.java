package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.aws.AwsFolder;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.testing.FastPace;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.signin.SignInViewModel;
import dev.gatehouse.ui.signin.SignInViewModel.State;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Journey 3: the session ends in the middle of editing. Nothing is lost, and the change is sent once, or not at all.
 */
@ExtendWith(ApplicationExtension.class)
class JourneyThreeTest {
    private static final String UPDATE = "UpdateAuthenticationProfile";

    @TempDir
    static Path home = Path.of("");
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private AwsFolder folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        folder = new AwsFolder(home);
        server.sts().needsCode(AwsFolder.CAREFUL, AwsFolder.DEVICE);
        window = new WindowFixture(stage, new FolderConnections(folder, server),
                new WindowFixture.Held(() -> server, server::close), LocalStores.inMemory(), new FastPace()).small();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSessionEndsBeforeASubmitWhichGoesOnOnceAfterTheCode() {
        connect("mfa");
        window.await("the question for the code", () -> state() == State.ENDED && session().codeWantedProperty()
                .getValue());
        window.picture("signin-code");
        typeCode("12345");
        assertThat(session().bodyProperty().get()).contains("six digits");
        server.sts().code(AwsFolder.DEVICE, "111111");
        typeCode("111111");
        open();

        rename("Renamed");
        server.sts().endSessions();
        apply();
        window.await("the end", () -> state() == State.ENDED && outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.NOT_APPLIED);
        assertThat(session().titleProperty().get())
                .isEqualTo("Your AWS session as role/Careful in 1111-2222-3333 has ended");
        window.picture("signin-ended");
        assertThat(server.state().received(UPDATE)).isEmpty();

        typeCode("111111");
        window.await("a refusal of the used code", () -> state() == State.FAILED);
        window.picture("signin-wrong-code");
        server.sts().code(AwsFolder.DEVICE, "222222");
        typeCode("222222");
        window.await("the change", () -> outcome() != null && outcome().kind() == Outcome.Kind.APPLIED);
        assertThat(state()).isEqualTo(State.NONE);
        assertThat(server.state().received(UPDATE)).hasSize(1);
        assertThat(server.state().applied()).hasSize(1);
    }

    @Test
    void asSomebodyElseNothingIsSentAndTheDraftStays() throws IOException {
        connect("admin");
        open();
        rename("Renamed");
        server.sts().endSessions();
        folder.config(AwsFolder.CONFIG.replace("111122223333:role/SecAdmin", "444455556666:role/ReadOnly"));
        apply();
        window.await("the end", () -> state() == State.ENDED && outcome() != null);
        signIn();
        window.await("somebody else", () -> state() == State.SOMEBODY_ELSE);
        assertThat(session().titleProperty().get())
                .isEqualTo("You signed in as role/ReadOnly in 4444-5555-6666. Nothing was sent");
        window.picture("signin-somebody-else");
        assertThat(server.state().received(UPDATE)).isEmpty();

        folder.config(AwsFolder.CONFIG);
        signIn();
        window.await("the change", () -> outcome() != null && outcome().kind() == Outcome.Kind.APPLIED);
        assertThat(server.state().received(UPDATE)).hasSize(1);
    }

    @Test
    void signingInLeavesValuesSelectionScrollAndUndoAsTheyWere() {
        connect("admin");
        window.choose("Messy import");
        rename("Renamed");
        window.typeInto("descriptionArea", "Described anew");
        window.keys().press(KeyCode.CONTROL, KeyCode.Z);
        window.keys().tabTo("allowedList");
        window.keys().press(KeyCode.DOWN);
        window.keys().press(KeyCode.DOWN);
        window.keys().tabTo("descriptionArea");
        window.await("what the draft means", () -> window.shell().tasks().isIdle()
                && window.shell().pages().editor().model().currentAnalysis().isPresent());
        Keyboard.awaitFrames(window.root().getScene()); // words that come with it may need another line
        var before = seen();
        assertThat(before).contains("undo edit the name", "redo edit the description", "nameField Renamed",
                "chosen [2]").anyMatch(seen -> seen.matches("scrolled to 0\\.[1-9].*"));
        server.sts().endSessions();
        window.keys().press(KeyCode.F5);
        window.await("the end", () -> state() == State.ENDED);
        assertThat(seen()).isEqualTo(before);
        signIn();
        window.await("the list again",
                () -> state() == State.NONE && window.shell().tasks().isIdle());

        assertThat(seen()).isEqualTo(before);
    }

    /** What somebody has typed, chosen, scrolled to and can undo on the page of the profile. */
    private List<String> seen() {
        var model = window.shell().pages().editor().model();
        var form = nodes(window.root()).filter(node -> "formPane".equals(node.getId())).findFirst().orElseThrow();
        return Stream.concat(Stream.of("undo " + model.undoNameProperty().get(), "redo " + model.redoNameProperty()
                .get()), nodes(form).flatMap(node -> switch (node) {
                    case ScrollPane pane -> Stream.of("scrolled to " + pane.getVvalue());
                    case ListView<?> list -> Stream.of("chosen " + list.getSelectionModel().getSelectedIndices());
                    case TextInputControl input -> Stream.of(input.getId() + " " + input.getText());
                    default -> Stream.empty();
                })).toList();
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream()
                        .flatMap(JourneyThreeTest::nodes))
                : Stream.of(root);
    }

    @Test
    void aCodeIsAllowedInTheBrowserAndTheListIsRead() {
        try (var sso = SandboxSso.start(server)) {
            folder.sso(sso.endpoint());
            connect("center");
            window.await("the way to sign in", () -> state() == State.ENDED
                    && session().commandProperty().getValue().equals("aws sso login --profile center"));
            signIn();
            window.await("the code", () -> session().titleProperty().get().contains("ABCD-EFGH"));
            window.picture("signin-device");
            sso.person(SandboxSso.Person.ALLOWS);
            window.await("the list", () -> !window.shell().pages().profiles().profiles().isEmpty());
            assertThat(state()).isEqualTo(State.NONE);
            window.await("the caller",
                    () -> window.shell().place().identity().contains("role/AWSReservedSSO_SecAdmin"));
        }
    }

    @Test
    void thePageIsSignedInToInTheBrowserAndTheListIsRead() {
        try (var sso = SandboxSso.start(server)) {
            folder.sso(sso.endpoint());
            sso.person(SandboxSso.Person.ALLOWS);
            window.silentBrowser();
            connect("center");
            window.await("the way to sign in", () -> state() == State.ENDED
                    && session().bodyProperty().get().contains("in your browser"));
            window.picture("signin-page-ended");
            signIn();
            window.await("the page", () -> session().canUseCode());
            window.keys().awaitFocus("copyLinkButton");
            window.picture("signin-page");
            Thread.startVirtualThread(() -> visit(session().linkProperty().get()));
            window.await("the list", () -> !window.shell().pages().profiles().profiles().isEmpty());
            assertThat(state()).isEqualTo(State.NONE);
            assertThat(sso.asked()).contains("/authorize").doesNotContain("/device_authorization");
        }
    }

    /** As a browser does: the page of the sandbox sends it back to the program. */
    private static void visit(String link) {
        try (var answer = URI.create(link).toURL().openStream()) {
            answer.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void whileASourceHangsTheFormGoesOn() {
        connect("admin");
        open();
        server.sts().endSessions();
        window.keys().press(KeyCode.F5);
        window.await("the end", () -> state() == State.ENDED);
        server.faults().set(List.of(FaultRule.always("AssumeRole", new Fault.Hang(Moment.BEFORE))));
        signIn();
        window.await("the sign-in", () -> state() == State.WORKING);
        window.keys().press(KeyCode.CONTROL, KeyCode.F);
        window.keys().typeOver("Mess");
        window.await("the filtered list", () -> window.shell().pages().profiles().profiles().size() == 1);
        assertThat(state()).isEqualTo(State.WORKING);
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.keys().awaitFocus("cancelSignInButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the bar as before", () -> state() == State.ENDED);
        server.faults().clear();
        signIn();
        window.await("the profile again", () -> window.isOpen("Example 3"));
        window.await("no bar", () -> state() == State.NONE);
    }

    private void signIn() {
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.keys().awaitFocus("signInButton");
        window.keys().press(KeyCode.ENTER);
    }

    private void connect(String profile) {
        var connection = window.shell().pages().connection();
        window.await("the profiles", () -> !connection.profiles().isEmpty());
        window.keys().awaitFocus("sandboxButton");
        window.keys().pressButton("awsButton");
        window.keys().awaitFocus("profileList");
        window.keys().press(KeyCode.HOME);
        for (var i = 0; i < connection.profiles().size() && !isChosen(profile); i++) {
            window.keys().press(KeyCode.DOWN);
        }
        assertThat(isChosen(profile)).isTrue();
        window.keys().tabTo("labelBox");
        window.keys().press(KeyCode.UP);
        window.keys().pressButton("connectButton");
        assertThat(connection.regionErrorProperty().get()).isNotEmpty();
        window.keys().awaitFocus("regionBox");
        for (var i = 0; i < connection.regions().size() && !SandboxCredentials.REGION.equals(connection.regionProperty()
                .get()); i++) {
            window.keys().press(KeyCode.DOWN);
        }
        assertThat(connection.labelProperty().get()).isEqualTo(Bookmark.Label.TEST);
        window.keys().pressButton("connectButton");
    }

    private boolean isChosen(String profile) {
        var choice = window.shell().pages().connection().profileProperty().get();
        return choice != null && choice.name().equals(profile);
    }

    private void open() {
        window.choose("Example 3");
    }

    private void rename(String name) {
        window.typeInto("nameField", name);
        window.await("the edit", () -> window.shell().pages().editor().titleProperty().get().endsWith(name));
    }

    private void apply() {
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().textProperty().get().json().isEmpty());
        window.keys().awaitFocus("applyButton");
        window.keys().press(KeyCode.ENTER);
    }

    private void typeCode(String code) {
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.keys().awaitFocus("codeField");
        window.keys().typeOver(code);
        window.keys().press(KeyCode.ENTER);
    }

    private SignInViewModel session() {
        return window.shell().pages().signIn();
    }

    private State state() {
        return session().stateProperty().get();
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }
}
