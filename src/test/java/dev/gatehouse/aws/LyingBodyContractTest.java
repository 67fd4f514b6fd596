package dev.gatehouse.aws;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.GatewayFailure.NoAnswer;
import dev.gatehouse.domain.port.GatewayFailure.UntrustedAnswer;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.http.Payload;

import static dev.gatehouse.aws.Wire.failure;
import static org.assertj.core.api.Assertions.assertThat;

/** Answers with status 200 that lie are named and never believed (domain §4.7, reliability row 19). */
class LyingBodyContractTest {
    private static final Wire WIRE = new Wire();

    @AfterAll
    static void closes() {
        WIRE.close();
    }

    @BeforeEach
    void forgets() {
        WIRE.server.faults().clear();
        WIRE.state.forget();
    }

    static Stream<Arguments> lies() {
        return Stream.of(lie("", "The answer is empty"), lie("   ", "The answer is empty"),
                lie("null", "The answer is not a JSON object"), lie("[]", "The answer is not a JSON object"),
                lie("\"ok\"", "The answer is not a JSON object"), lie("{}", "The answer holds no profile"),
                lie("{\"AuthenticationProfile\":null}", "The answer holds no profile"),
                lie("{\"AuthenticationProfile\":[]}", "AuthenticationProfile should be an object, but is a list"),
                lie("<html><body>Sign in</body></html>", "The answer is a web page, not AWS's JSON"),
                swap("\"IsDefault\":true", "\"IsDefault\":\"yes\"", ".IsDefault should be true or false, but is text"),
                swap("\"IsDefault\":true", "\"IsDefault\":1",
                        ".IsDefault should be true or false, but is a whole number"),
                swap("Enabled\":false", "Enabled\":\"false\"", "should be true or false, but is text"),
                swap("[\"111.222.0.0/16\"", "[null", ".AllowedIps[0] should be text, but is null"),
                swap("[\"111.222.0.0/16\"", "[7", ".AllowedIps[0] should be text, but is a whole number"),
                swap("\"BlockedIps\":[]", "\"BlockedIps\":\"\"", ".BlockedIps should be a list, but is text"),
                swap("\"BlockedIps\":[]", "\"BlockedIps\":{}", ".BlockedIps should be a list, but is an object"),
                swap("720", "\"720\"", ".MaxSessionDuration should be a whole number, but is text"),
                swap("720", "720.5", "should be a whole number, but is a number with a fraction"),
                swap("720", "-1", "is a number of minutes no session has"),
                swap("720", "99999999999999999999", "is a number of minutes no session has"),
                swap("1719249173.664", "1719249173664", "is a time outside the years 2000 to 2100"),
                swap("1719249173.664", "1e999999999", "is a time outside the years 2000 to 2100"),
                swap("1719249173.664", "\"2024-06-24T17:12:53Z\"", "should be a time in epoch seconds, but is text"),
                swap("\"Name\":\"Default Authentication Profile\"", "\"Name\":12", ".Name should be text"),
                swap("\"Id\":\"", "\"Id\":\"x", ".Id is not the profile that was asked for"),
                swap("/authentication-profile/", "/authentication-profile/x", ".Arn is not the profile"),
                swap("instance/", "instance/x", ".Arn is not the profile"),
                swap("\"Name\":", "\"Name\":\"twice\",\"Name\":", "The answer is not valid JSON"),
                swap("}}", "}", "The answer is not valid JSON"), swap("}}", "}}{}", "The answer is not valid JSON"),
                swap("}}", "},}", "The answer is not valid JSON"),
                swap("{\"Auth", "{'Auth", "The answer is not valid"));
    }

    private static Arguments lie(String body, String problem) {
        return Arguments.of(body, problem);
    }

    private static Arguments swap(String truth, String lie, String problem) {
        var good = Bodies.good(WIRE.ref());
        assertThat(good).contains(truth);
        return Arguments.of(good.replace(truth, lie), problem);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void aLyingProfileIsNamedAndNotBelieved(String body, String problem) {
        WIRE.next(Wire.DESCRIBE, Fault.Body.of(body, "application/json"));

        var failed = failure(WIRE.describe(), UntrustedAnswer.class);

        assertThat(failed.problems()).anyMatch(line -> line.contains(problem));
        assertThat(failed.details().trace().status()).isEqualTo(200);
        assertThat(failed.details().trace().requestId()).isNotNull();
        assertThat(failed.details().trace().body()).isEqualTo(body);
        assertThat(WIRE.sent(Wire.DESCRIBE)).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotTextAreNotBelieved() {
        WIRE.next(Wire.DESCRIBE,
                new Fault.Body(Payload.of(new byte[]{'{', '"', (byte) 0xff, '"', ':', '1', '}'}), "application/json"));

        assertThat(failure(WIRE.describe(), UntrustedAnswer.class).problems())
                .containsExactly("The answer is not UTF-8 text");
    }

    @Test
    void anAnswerWithoutEndIsNotBelieved() {
        WIRE.next(Wire.DESCRIBE, Fault.Body.of("{\"a\":\"" + "x".repeat(RawBody.LIMIT) + "\"}", "application/json"));

        assertThat(failure(WIRE.describe(), UntrustedAnswer.class).problems())
                .containsExactly("The answer is longer than 4 MB");
    }

    @Test
    void anAnswerShorterThanAnnouncedIsNoAnswer() {
        WIRE.always(Wire.DESCRIBE, new Fault.WrongContentLength(5));

        failure(WIRE.hasty.gateway().profile(WIRE.ref()), NoAnswer.class);
    }

    @Test
    void anAnswerLongerThanAnnouncedIsNotBelieved() {
        WIRE.always(Wire.DESCRIBE, new Fault.WrongContentLength(-5));

        failure(WIRE.describe(), UntrustedAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"AuthenticationProfileSummaryList\":null}",
            "{\"AuthenticationProfileSummaryList\":[null]}", "{\"AuthenticationProfileSummaryList\":[{}]}",
            "{\"AuthenticationProfileSummaryList\":[{\"Id\":\"\"}]}",
            "{\"AuthenticationProfileSummaryList\":[{\"Id\":\"a\"},{\"Id\":\"a\"}]}",
            "{\"AuthenticationProfileSummaryList\":[{\"Id\":\"a\",\"Arn\":\"arn:aws:connect/b\"}]}",
            "{\"AuthenticationProfileSummaryList\":[{\"Id\":\"a\",\"IsDefault\":\"no\"}]}",
            "{\"AuthenticationProfileSummaryList\":[],\"NextToken\":5}"})
    void aLyingListIsNotBelieved(String body) {
        WIRE.next(Wire.LIST, Fault.Body.of(body, "application/json"));

        failure(WIRE.gateway().profiles(WIRE.instance()), UntrustedAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"Instance\":{\"Id\":\"another\"}}", "{\"Instance\":{\"Id\":\"not an id\"}}"})
    void aLyingInstanceIsNotBelieved(String body) {
        WIRE.next(Wire.INSTANCE, Fault.Body.of(body, "application/json"));

        failure(WIRE.gateway().instance(WIRE.instance()), UntrustedAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>", "<GetCallerIdentityResponse/>"})
    void aLyingCallerIsNotBelieved(String body) {
        WIRE.next(Wire.CALLER, Fault.Body.of(body, "text/xml"));

        failure(WIRE.gateway().callerIdentity(), UntrustedAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 403, 404, 407, 418})
    void aRefusalWithoutAnErrorCodeIsNotTakenForAwss(int status) {
        WIRE.always(Wire.UPDATE, new Fault.Status(status, "", ""));

        assertThat(failure(WIRE.update(), UntrustedAnswer.class).certainlyNotApplied()).isFalse();
        assertThat(WIRE.sent(Wire.UPDATE)).isEqualTo(1);
    }
}
