package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes of a sign-in: no key, token or code in what is shown, copied, logged or printed of an object (R12).
 */
class SignInSecretsTest {
    private static final String CODE = "918273";
    private static final String FROM_PROCESS = "canary-from-process-5d1c";
    private static final List<String> CANARIES = List.of(SandboxCredentials.SECRET_ACCESS_KEY, CODE, FROM_PROCESS,
            "sandbox/temporary/secret/", "sandbox-session-token-", "sandbox-sso-token-", "sandbox-client-secret");

    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final SandboxSso sso = SandboxSso.start(server);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final FailureWords words = new FailureWords(Messages.strict(Locale.ENGLISH));
    private final List<String> seen = new ArrayList<>();

    @TempDir
    Path home = Path.of("");
    private AwsFolder folder;

    @BeforeEach
    void listen() throws IOException {
        folder = new AwsFolder(home);
        folder.sso(sso.endpoint());
        server.sts().needsCode(AwsFolder.CAREFUL, AwsFolder.DEVICE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void close() {
        root.detachAppender(log);
        sso.close();
        server.close();
    }

    @Test
    void areNowhereWhateverBecomesOfIt() throws IOException {
        server.sts().code(AwsFolder.DEVICE, CODE);
        try (var careful = folder.open(server, "mfa", Wire.PATIENT)) {
            look(careful, Optional.of(CODE));
            look(careful, Optional.of(CODE));
            server.sts().endSessions();
            look(careful, Optional.empty());
        }
        sso.person(SandboxSso.Person.ALLOWS);
        try (var center = folder.open(server, "center", Wire.PATIENT)) {
            look(center, Optional.empty());
            sso.endSignIns();
            server.sts().endSessions();
            look(center, Optional.empty());
        }
        process("echo '{\"Version\":1,\"AccessKeyId\":\"AKIACANARY000\",\"SecretAccessKey\":\"%s\"}'");
        process("echo '%s' >&2; exit 3");
        process("echo 'not json: %s'");

        seen.addAll(log.list.stream().map(SignInSecretsTest::text).toList());
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(seen).allSatisfy(text -> assertThat(text).doesNotContain(CANARIES));
    }

    private void process(String script) throws IOException {
        var file = Files.writeString(home.resolve("source.sh"), script.formatted(FROM_PROCESS) + "\n");
        folder.config("[profile p]\ncredential_process = sh " + file + "\n");
        try (var source = folder.open(server, "p", Wire.PATIENT)) {
            look(source, Optional.empty());
        }
    }

    /** Signs in, calls, and takes down all that can be seen of it. */
    private void look(AwsConnection connection, Optional<String> code) {
        var result = connection.signIn(SignInDialog.of(code));
        seen.add(result.toString());
        if (result instanceof SignInResult.Failed(var failure)) {
            describe(failure);
        }
        var reply = connection.gateway().instances();
        seen.add(reply.toString());
        if (reply instanceof Reply.Failure<?>(var failure)) {
            describe(failure);
        }
        seen.add(connection.target().toString());
        seen.add(connection.signInNeed().toString());
        seen.add(connection.standing().toString());
    }

    private void describe(GatewayFailure failure) {
        seen.add(words.title(failure) + words.advice(failure) + words.details(failure));
    }

    private static String text(ILoggingEvent event) {
        var problem = event.getThrowableProxy();
        return event.getFormattedMessage() + (problem == null ? "" : ThrowableProxyUtil.asString(problem));
    }
}
