package dev.gatehouse.ui.common;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.Unreachable;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class FailureWordsTest {
    private final FailureWords words = new FailureWords(Messages.strict(Locale.ENGLISH));
    private final FakeConnect aws = new FakeConnect(new ManualPace(), Profiles.open("Open"));

    @Test
    void aProxyThatWantsAPasswordIsToldFromANetworkThatIsAway() {
        var proxy = new Unreachable(aws.details(Unreachable.PROXY_PASSWORD, false, 0, false));
        assertThat(words.title(proxy)).isEqualTo("Your proxy wants a password, and Gatehouse tells it none");
        assertThat(words.advice(proxy)).startsWith("Nothing was sent and your edits are kept.")
                .contains("HTTPS_PROXY", "NO_PROXY");
        assertThat(words.title(new Unreachable(aws.details("ConnectException", false, 0, false))))
                .isEqualTo("AWS cannot be reached");
    }

    @Test
    void whyASignInFailedIsInTheWordsOfWhoeverRefusedIt() {
        assertThat(words.whyNotSignedIn(new GatewayFailure.NoCredentials(
                aws.details(GatewayFailure.NoCredentials.NEEDS_CODE, false, 0, false)))).endsWith(".")
                .doesNotEndWith("..");
    }
}
