package dev.gatehouse.domain.profile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenLinkTest {
    private static final String ARN = "arn:aws:connect:us-west-2:111122223333:instance/aa/authentication-profile/bb";

    @ParameterizedTest
    @CsvSource({"https://acme.my.connect.aws/users, https://acme.my.connect.aws/users",
            "gatehouse://open/acme.my.connect.aws, acme.my.connect.aws",
            "gatehouse:acme.my.connect.aws, acme.my.connect.aws", "GATEHOUSE://open/abc-123/, abc-123"})
    void aPlaceIsTakenOutOfALink(String text, String target) {
        assertThat(OpenLink.parse(text)).contains(new OpenLink(target));
    }

    @Test
    void anArnIsTakenAsItIsOrEscaped() {
        assertThat(OpenLink.parse(ARN)).contains(new OpenLink(ARN));
        assertThat(OpenLink.parse("gatehouse://open/" + ARN.replace(":", "%3A").replace("/", "%2F")))
                .contains(new OpenLink(ARN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "gatehouse:", "gatehouse://open/", "arn:aws:s3:::bucket", "https://evil.example",
            "gatehouse://apply/abc?yes=1", "gatehouse://open/%zz", "gatehouse://open/a%0Ab", "acme\u202E", "a b",
            "https://acme.my.connect.aws/\u0000", "--help me", "--help", "-o", "gatehouse:--version",
            "gatehouse://open/%2D%2Dversion", "gatehouse:gatehouse:abc", "gatehouse:file:///etc/passwd",
            "gatehouse:javascript:alert(1)", "gatehouse:\u001b[2Jabc", "gatehouse:%00", "gatehouse:%E2%80%AEabc"})
    void anythingElseIsRefused(String text) {
        assertThat(OpenLink.parse(text)).isEmpty();
    }

    @Test
    void aLinkLeadsWhereItCameFrom() {
        var place = OpenLink.parse(ARN).orElseThrow();
        assertThat(place.link()).isEqualTo("gatehouse://open/" + ARN);
        assertThat(OpenLink.isLink(place.link())).isTrue();
        assertThat(OpenLink.parse(place.link())).contains(place);
        assertThat(OpenLink.parse("gatehouse:" + ARN)).contains(place);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(OpenLink.parse("https://acme.my.connect.aws/" + "x".repeat(500))).isEmpty();
    }
}
