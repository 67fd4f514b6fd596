package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import dev.gatehouse.aws.AwsFolder;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.testing.FastPace;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SecretSearch;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.signin.SignInViewModel.State;

/**
 * R12: the real window with files of its own, signed in with secrets of every kind. Whatever it wrote, logged, showed,
 * spoke or copied on the way is put into one folder, and every secret is looked for in it.
 */
public final class SecretRun {
    private static final String CODE = "918273645";
    private static final String WRONG = "102938475";
    private static final String KEPT = "canary-kept-token-51ac";
    private static final String FROM_PROCESS = "canary-from-process-5d1c";
    private static final List<String> SECRETS = List.of(SandboxCredentials.SECRET_ACCESS_KEY, CODE.substring(0, 6),
            WRONG.substring(0, 6), KEPT, FROM_PROCESS, "sandbox/temporary/secret/", "sandbox-session-token-",
            "sandbox-sso-token-", "sandbox-client-secret");
    /** Profiles that sign in in different ways; the last is a command that fails and prints what it should not. */
    private static final List<String> PROFILES = List.of("mfa", "center", "admin", "keys", "kept", "chained",
            "process");

    private final Tally tally;
    private final String profile;
    private final Path home;
    private final Path written;
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final SandboxSso sso = SandboxSso.start(server);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final WindowFixture window;
    private int notes;

    private SecretRun(Tally tally, String profile, Path home) throws IOException {
        this.tally = tally;
        this.profile = profile;
        this.home = home;
        this.written = Files.createDirectories(home.resolve("written"));
        var folder = new AwsFolder(Files.createDirectories(home.resolve("aws")));
        prepare(folder);
        window = FxRunner.onFx(() -> new WindowFixture(new Stage(), new FolderConnections(folder, server),
                new WindowFixture.Held(() -> server, server::close),
                LocalStores.inFolders(written.resolve("config"), written.resolve("state")), new FastPace()));
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    private void prepare(AwsFolder folder) throws IOException {
        server.sts().needsCode(AwsFolder.CAREFUL, AwsFolder.DEVICE);
        server.sts().code(AwsFolder.DEVICE, CODE.substring(0, 6));
        sso.person(SandboxSso.Person.ALLOWS);
        folder.sso(sso.endpoint());
        if (profile.equals("kept")) {
            folder.signedIn(sso, KEPT);
        }
        var script = Files.writeString(home.resolve("source.sh"), "echo " + FROM_PROCESS + " >&2; exit 3\n");
        folder.config(AwsFolder.CONFIG + "[profile process]\ncredential_process = sh " + script + "\n");
    }

    /** As many runs as the tally says, with one way to sign in after the other. */
    public static void count(Tally tally) throws IOException {
        var search = new SecretSearch(SECRETS);
        for (var number = 0; number < tally.n(); number++) {
            var profile = PROFILES.get(number % PROFILES.size());
            try (var home = Folders.scratch("gatehouse-secrets")) {
                new SecretRun(tally, profile, home.path()).play();
                search.in(home.path().resolve("written")).forEach(tally::fail);
            }
        }
        tally.count("%d files with %d bytes searched".formatted(search.files(), search.bytes()));
    }

    private void play() throws IOException {
        try {
            signIn();
            if (!profile.equals("process")) {
                edit();
                goOn();
                export();
            }
        } finally {
            ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
            Files.writeString(written.resolve("log.txt"), String.join("\n", log.list.stream().map(SecretRun::text)
                    .toList()));
            sso.close();
            window.close();
        }
    }

    private void signIn() {
        var connection = window.shell().pages().connection();
        window.await("the profiles", () -> !connection.profiles().isEmpty());
        window.fx(() -> {
            connection.profileProperty().set(connection.profiles().stream()
                    .filter(choice -> choice.name().equals(profile.equals("kept") ? "center" : profile)).findFirst()
                    .orElseThrow());
            connection.regionProperty().set(SandboxCredentials.REGION);
            connection.labelProperty().set(Bookmark.Label.TEST);
            window.shell().go(Page.CONNECT);
            return true;
        });
        window.await("the page", () -> find("keepButton").isPresent());
        window.fx(() -> {
            ((TextField) find("nameField").orElseThrow()).setText(profile);
            ((Button) find("keepButton").orElseThrow()).fire();
            return true;
        });
        note();
        window.fx(() -> {
            connection.connect();
            return true;
        });
        window.await("an end", () -> state() == State.ENDED || !profiles().isEmpty());
        note();
        if (profile.equals("mfa")) {
            type(WRONG.substring(0, 6));
            window.await("a refusal", () -> state() == State.FAILED);
            note();
            type(CODE.substring(0, 6));
        } else if (state() == State.ENDED) {
            type("");
        }
        window.await("an answer", () -> state() == State.FAILED || !profiles().isEmpty());
        note();
    }

    /** Renames a profile while AWS ends the session and says more than it should. */
    private void edit() {
        window.fx(() -> {
            var pages = window.shell().pages().profiles();
            pages.select(pages.everyProfile().stream().filter(item -> item.label().equals("Example 3")).findFirst()
                    .orElseThrow());
            return true;
        });
        window.await("Example 3", () -> window.isOpen("Example 3"));
        window.fx(() -> {
            window.shell().pages().editor().parts().identity().nameProperty().set("Renamed");
            return true;
        });
        note();
        server.faults().set(List.of(FaultRule.next("DescribeAuthenticationProfile", new Fault.Status(403,
                "InvalidSignatureException", "The Canonical String should have been 'GET x-amz-security-token:"
                        + "sandbox-session-token-000000001' with secret " + SandboxCredentials.SECRET_ACCESS_KEY))));
        submit();
        window.await("a refusal", () -> outcome() != null);
        note();
        server.faults().clear();
        if (!profile.equals("keys")) {
            server.sts().endSessions();
        }
        submit();
        window.await("the end", () -> outcome() != null && (state() == State.ENDED || profile.equals("keys")));
        note();
    }

    private void goOn() {
        server.sts().code(AwsFolder.DEVICE, WRONG.substring(0, 6));
        if (!profile.equals("keys")) {
            type(profile.equals("mfa") ? WRONG.substring(0, 6) : "");
        }
        window.await("the change", () -> outcome() != null && outcome().kind() == Outcome.Kind.APPLIED);
        note();
        tally.count("changes applied");
    }

    private void export() {
        window.fx(() -> {
            window.shell().go(Page.HISTORY);
            return true;
        });
        var history = window.shell().pages().history();
        window.await("the history", () -> !history.items().isEmpty());
        note();
        window.fx(() -> {
            history.saveCsv(written.resolve("history.csv"));
            return true;
        });
        picture();
        window.await("the table", () -> Files.exists(written.resolve("history.csv"))
                && !history.noticeProperty().get().isEmpty());
    }

    /** A picture is written as a file as well; what it shows is taken down as text. */
    private void picture() {
        var name = "secret-run-" + profile;
        window.picture(name);
        try {
            Files.copy(Path.of("target", "pictures", name + ".png"), written.resolve("picture.png"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void submit() {
        window.fx(() -> {
            window.shell().leaveReview();
            window.shell().pages().editor().review();
            return true;
        });
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().textProperty().get().json().isEmpty());
        window.fx(() -> {
            window.shell().pages().review().submit().start();
            return true;
        });
    }

    private void type(String code) {
        var session = window.shell().pages().signIn();
        window.fx(() -> {
            session.codeProperty().set(code);
            session.signIn();
            return true;
        });
        window.await("the sign-in", () -> state() != State.WORKING);
        tally.check(session.codeProperty().get().isEmpty(), profile + ": the code is still there");
    }

    /** Takes down all that can be seen, heard and copied now. */
    private void note() {
        var number = ++notes;
        window.fx(() -> {
            var texts = nodes(window.root()).flatMap(SecretRun::texts).toList();
            Files.write(written.resolve("screen-" + number + ".txt"), texts);
            for (var button : nodes(window.root()).filter(SecretRun::copies).toList()) {
                ((Button) button).fire();
                tally.count("texts copied");
                Files.writeString(written.resolve("copied-" + number + "-" + tally.counted("texts copied") + ".txt"),
                        Clipboards.text());
            }
            return true;
        });
        tally.count("screens looked at");
    }

    private Optional<Node> find(String id) {
        return nodes(window.root()).filter(node -> id.equals(node.getId())).findFirst();
    }

    private static boolean copies(Node node) {
        return node instanceof Button button && button.getText() != null && button.getText().startsWith("Copy")
                && isShown(button);
    }

    private static boolean isShown(@Nullable Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    /** Whether it is to be seen now or not: what is hidden may be shown next. */
    private static Stream<Node> nodes(Node root) {
        var below = new ArrayList<>(List.of(root));
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes(child).forEach(below::add));
        }
        return below.stream();
    }

    private static Stream<String> texts(Node node) {
        var shown = switch (node) {
            case PasswordField _ -> null;
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text text -> text.getText();
            default -> null;
        };
        return Stream.of(String.valueOf(shown), String.valueOf(node.getAccessibleText()),
                String.valueOf(node.getAccessibleHelp()));
    }

    private static String text(ILoggingEvent event) {
        var problem = event.getThrowableProxy();
        return event.getFormattedMessage() + (problem == null ? "" : ThrowableProxyUtil.asString(problem));
    }

    private State state() {
        return window.shell().pages().signIn().stateProperty().get();
    }

    private List<?> profiles() {
        return window.shell().pages().profiles().profiles();
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }
}
