package dev.gatehouse.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;
import dev.gatehouse.sandbox.SandboxSso.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in to IAM Identity Center by its page, whose answer comes back to loopback. */
class BrowserSignInTest {
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final SandboxSso sso = SandboxSso.start(server);

    @TempDir
    Path home = Path.of("");
    private AwsFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = new AwsFolder(home);
        folder.sso(sso.endpoint());
        sso.person(Person.ALLOWS);
    }

    @AfterEach
    void close() {
        sso.close();
        server.close();
    }

    @Test
    void theAnswerOfThePageIsRedeemedAndKeptInMemoryAlone() throws IOException {
        var pages = new ArrayList<BrowserPage>();
        var said = new ArrayList<String>();
        try (var center = open()) {
            var result = (SignInResult.SignedIn) center.signIn(visiting(page -> {
                pages.add(page);
                said.add(answer(URI.create(follow(page.link()))));
            }));

            assertThat(result.identity().shortName()).isEqualTo("role/AWSReservedSSO_SecAdmin");
            Wire.value(center.gateway().instances());
        }
        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(page.end()).isAfter(Instant.now());
            assertThat(query(page.link())).contains("response_type=code", "code_challenge_method=S256",
                    "scopes=sso:account:access").anyMatch(part -> part.matches("code_challenge=[A-Za-z0-9_-]{43}"))
                    .anyMatch(part -> part.matches("redirect_uri=http://127\\.0\\.0\\.1:\\d+/oauth/callback"));
        });
        assertThat(said).singleElement().asString().contains("You can close this page");
        assertThat(sso.asked()).containsExactly("/client/register", "/authorize", "/token", "/federation/credentials");
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(home.resolve("config"));
        }
    }

    @Test
    void whoeverDoesNotKnowTheStateIsTurnedAwayAndTheRightAnswerStillCounts() {
        var turned = new ArrayList<String>();
        try (var center = open()) {
            var result = center.signIn(visiting(page -> {
                var back = URI.create(follow(page.link()));
                var door = "http://127.0.0.1:" + back.getPort();
                List.of("/", "/favicon.ico", "/oauth/callback?code=stolen", "/oauth/callback?code=x&state=guess",
                        "/other?" + back.getRawQuery(), "/oauth/callback?state=%25zz&code=x")
                        .forEach(knock -> turned.add(knock + " " + knock(door + knock)));
                answer(back);
            }));
            assertThat(result).isInstanceOf(SignInResult.SignedIn.class);
        }
        assertThat(turned).hasSize(6).allMatch(text -> text.endsWith("404"));
    }

    @Test
    void whatIsRefusedOnThePageIsSaid() {
        sso.person(Person.REFUSES);
        try (var center = open()) {
            var failed = (SignInResult.Failed) center.signIn(visiting(page -> answer(URI.create(follow(page.link())))));
            assertThat(failed.failure().details().message()).isEqualTo("The sign-in was refused in the browser");
        }
    }

    @Test
    void aCodeThatSomebodyElsesSignInAskedForIsWorthNothing() {
        try (var center = open()) {
            var failed = (SignInResult.Failed) center.signIn(visiting(page -> {
                var foreign = follow(page.link().replaceFirst("code_challenge=[^&]*",
                        "code_challenge=somebody-elses"));
                answer(URI.create(foreign));
            }));
            assertThat(failed.failure().certainlyNotApplied()).isTrue();
        }
    }

    @Test
    void waitingEndsWithAnInterruptAndThePortIsClosed() throws InterruptedException {
        var shown = new CountDownLatch(1);
        var pages = new ArrayList<BrowserPage>();
        var results = new ArrayList<SignInResult>();
        try (var center = open()) {
            var waiting = Thread.ofVirtual().start(() -> results.add(center.signIn(visiting(page -> {
                pages.add(page);
                shown.countDown();
            }))));
            shown.await();
            waiting.interrupt();
            waiting.join();
        }
        assertThat(results).singleElement().isInstanceOf(SignInResult.Failed.class);
        var back = query(pages.getFirst().link()).stream().filter(part -> part.startsWith("redirect_uri="))
                .map(part -> part.substring("redirect_uri=".length())).findFirst().orElseThrow();
        assertThat(answer(URI.create(back))).isEqualTo("nobody");
    }

    private AwsConnection open() {
        return folder.open(server, "center", Wire.PATIENT);
    }

    /** Another program of this computer does something with the page, while the sign-in waits. */
    private static SignInDialog visiting(Consumer<BrowserPage> browser) {
        return new SignInDialog() {
            @Override
            public Optional<String> code() {
                return Optional.empty();
            }

            @Override
            public boolean opensBrowser() {
                return true;
            }

            @Override
            public void visit(BrowserPage shown) {
                var signing = Thread.currentThread();
                Thread.startVirtualThread(() -> {
                    try {
                        browser.accept(shown);
                    } catch (RuntimeException | AssertionError problem) {
                        signing.interrupt(); // it would wait for ten minutes
                        throw problem;
                    }
                });
            }

            @Override
            public void allow(DeviceCode shown) {
                throw new AssertionError("no code is shown");
            }
        };
    }

    private static List<String> query(String link) {
        return List.of(URLDecoder.decode(URI.create(link).getRawQuery(), StandardCharsets.UTF_8).split("&", -1));
    }

    /** Where the page sends the browser to. */
    private static String follow(String link) {
        try {
            var connection = (HttpURLConnection) URI.create(link).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            return connection.getHeaderField("Location");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static int knock(String address) {
        try {
            return ((HttpURLConnection) URI.create(address).toURL().openConnection()).getResponseCode();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String answer(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            return connection.getResponseCode() == 200
                    ? new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException _) {
            return "nobody";
        }
    }
}
