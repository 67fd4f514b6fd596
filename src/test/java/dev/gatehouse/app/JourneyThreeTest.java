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
import org.testfx.api.FxRobot;
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
import dev.gatehouse.ui.control.AddressListView;
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
                new WindowFixture.Held(() -> server, server::close), LocalStores.inMemory(), new FastPace());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSessionEndsBeforeASubmitWhichGoesOnOnceAfterTheCode(FxRobot robot) {
        connect("mfa");
        window.await("the question for the code", () -> state() == State.ENDED && session().codeWantedProperty()
                .getValue());
        pictures("signin-code");
        typeCode(robot, "12345");
        assertThat(session().bodyProperty().get()).contains("six digits");
        server.sts().code(AwsFolder.DEVICE, "111111");
        typeCode(robot, "111111");
        open();

        rename("Renamed");
        server.sts().endSessions();
        apply(robot);
        window.await("the end", () -> state() == State.ENDED && outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.NOT_APPLIED);
        assertThat(session().titleProperty().get())
                .isEqualTo("Your AWS session as role/Careful in 1111-2222-3333 has ended");
        pictures("signin-ended");
        assertThat(server.state().received(UPDATE)).isEmpty();

        typeCode(robot, "111111");
        window.await("a refusal of the used code", () -> state() == State.FAILED);
        pictures("signin-wrong-code");
        server.sts().code(AwsFolder.DEVICE, "222222");
        typeCode(robot, "222222");
        window.await("the change", () -> outcome() != null && outcome().kind() == Outcome.Kind.APPLIED);
        assertThat(state()).isEqualTo(State.NONE);
        assertThat(server.state().received(UPDATE)).hasSize(1);
        assertThat(server.state().applied()).hasSize(1);
    }

    @Test
    void asSomebodyElseNothingIsSentAndTheDraftStays(FxRobot robot) throws IOException {
        connect("admin");
        open();
        rename("Renamed");
        server.sts().endSessions();
        folder.config(AwsFolder.CONFIG.replace("111122223333:role/SecAdmin", "444455556666:role/ReadOnly"));
        apply(robot);
        window.await("the end", () -> state() == State.ENDED && outcome() != null);
        signIn(robot);
        window.await("somebody else", () -> state() == State.SOMEBODY_ELSE);
        assertThat(session().titleProperty().get())
                .isEqualTo("You signed in as role/ReadOnly in 4444-5555-6666. Nothing was sent");
        pictures("signin-somebody-else");
        assertThat(server.state().received(UPDATE)).isEmpty();

        folder.config(AwsFolder.CONFIG);
        signIn(robot);
        window.await("the change", () -> outcome() != null && outcome().kind() == Outcome.Kind.APPLIED);
        assertThat(server.state().received(UPDATE)).hasSize(1);
    }

    @Test
    void signingInLeavesValuesSelectionScrollAndUndoAsTheyWere(FxRobot robot) {
        connect("admin");
        open();
        rename("Renamed");
        window.fx(() -> {
            window.shell().pages().editor().parts().identity().descriptionProperty().set("Described anew");
            window.shell().pages().editor().model().undo();
            nodes(window.root()).filter(AddressListView.class::isInstance).forEach(list -> select(list));
            nodes(window.root()).filter(node -> "formPane".equals(node.getId()))
                    .forEach(pane -> ((ScrollPane) pane).setVvalue(0.6));
            return true;
        });
        var before = window.fx(this::seen);
        assertThat(before).contains("undo edit the name", "redo edit the description", "nameField Renamed",
                "scrolled to 0.6", "chosen [1]");
        server.sts().endSessions();
        robot.push(KeyCode.F5);
        window.await("the end", () -> state() == State.ENDED);
        assertThat(window.fx(this::seen)).isEqualTo(before);
        signIn(robot);
        window.await("the list again", () -> state() == State.NONE && window.shell().tasksProperty().get().isEmpty());

        assertThat(window.fx(this::seen)).isEqualTo(before);
    }

    private static void select(Node list) {
        nodes(list).filter(ListView.class::isInstance).forEach(rows -> ((ListView<?>) rows).getSelectionModel()
                .select(1));
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
    void aCodeIsAllowedInTheBrowserAndTheListIsRead(FxRobot robot) {
        try (var sso = SandboxSso.start(server)) {
            folder.sso(sso.endpoint());
            connect("center");
            window.await("the way to sign in", () -> state() == State.ENDED
                    && session().commandProperty().getValue().equals("aws sso login --profile center"));
            signIn(robot);
            window.await("the code", () -> session().titleProperty().get().contains("ABCD-EFGH"));
            pictures("signin-device");
            sso.person(SandboxSso.Person.ALLOWS);
            window.await("the list", () -> !window.shell().pages().profiles().profiles().isEmpty());
            assertThat(state()).isEqualTo(State.NONE);
            window.await("the caller", () -> window.shell().identity().contains("role/AWSReservedSSO_SecAdmin"));
        }
    }

    @Test
    void thePageIsSignedInToInTheBrowserAndTheListIsRead(FxRobot robot) {
        try (var sso = SandboxSso.start(server)) {
            folder.sso(sso.endpoint());
            sso.person(SandboxSso.Person.ALLOWS);
            window.fx(() -> {
                session().browser(_ -> {});
                return true;
            });
            connect("center");
            window.await("the way to sign in", () -> state() == State.ENDED
                    && session().bodyProperty().get().contains("in your browser"));
            pictures("signin-page-ended");
            signIn(robot);
            window.await("the page", () -> session().canUseCode());
            window.awaitFocus("copyLinkButton");
            pictures("signin-page");
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
    void whileASourceHangsTheFormGoesOn(FxRobot robot) {
        connect("admin");
        open();
        server.sts().endSessions();
        robot.push(KeyCode.F5);
        window.await("the end", () -> state() == State.ENDED);
        server.faults().set(List.of(FaultRule.always("AssumeRole", new Fault.Hang(Moment.BEFORE))));
        signIn(robot);
        window.await("the sign-in", () -> state() == State.WORKING);
        window.fx(() -> {
            window.shell().pages().profiles().filterProperty().set("Mess");
            return true;
        });
        window.await("the filtered list", () -> window.shell().pages().profiles().profiles().size() == 1);
        assertThat(state()).isEqualTo(State.WORKING);
        window.awaitFocus("cancelSignInButton");
        robot.push(KeyCode.ENTER);
        window.await("the bar as before", () -> state() == State.ENDED);
        server.faults().clear();
        signIn(robot);
        window.await("the profile again", () -> window.isOpen("Example 3"));
        assertThat(state()).isEqualTo(State.NONE);
    }

    private void signIn(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.awaitFocus("signInButton");
        robot.push(KeyCode.ENTER);
    }

    private void connect(String profile) {
        var connection = window.shell().pages().connection();
        window.await("the profiles", () -> !connection.profiles().isEmpty());
        window.fx(() -> {
            connection.profileProperty().set(connection.profiles().stream()
                    .filter(choice -> choice.name().equals(profile)).findFirst().orElseThrow());
            connection.regionProperty().set(SandboxCredentials.REGION);
            connection.labelProperty().set(Bookmark.Label.TEST);
            connection.connect();
            return true;
        });
        assertThat(connection.profileErrorProperty().get()).isEmpty();
    }

    private void open() {
        window.await("the list", () -> !window.shell().pages().profiles().profiles().isEmpty());
        window.fx(() -> {
            var profiles = window.shell().pages().profiles();
            profiles.select(profiles.everyProfile().stream().filter(item -> item.label().equals("Example 3"))
                    .findFirst().orElseThrow());
            return true;
        });
        window.await("Example 3", () -> window.isOpen("Example 3"));
    }

    private void rename(String name) {
        window.fx(() -> {
            window.shell().pages().editor().parts().identity().nameProperty().set(name);
            return true;
        });
        window.await("the edit", () -> window.shell().pages().editor().titleProperty().get().endsWith(name));
    }

    private void apply(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().textProperty().get().json().isEmpty());
        window.fx(() -> {
            window.shell().pages().review().submit().start();
            return true;
        });
    }

    private void typeCode(FxRobot robot, String code) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.awaitFocus("codeField");
        robot.push(KeyCode.CONTROL, KeyCode.A).write(code).push(KeyCode.ENTER);
    }

    private void pictures(String name) {
        window.pictures(name);
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
