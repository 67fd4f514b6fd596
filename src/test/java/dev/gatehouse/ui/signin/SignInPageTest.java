package dev.gatehouse.ui.signin;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pages a sign-in opens, and when one is waited for. */
class SignInPageTest {
    private final List<String> opened = new ArrayList<>();
    private final SignInPage page = new SignInPage();

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.awsapps.com/start", "https://oidc.us-east-1.amazonaws.com/authorize?a=b",
            "https://signin.cn-north-1.amazonaws.com.cn/", "https://us-east-1.signin.aws"})
    void pagesOfAwsAreOpened(String link) {
        page.browser(opened::add);
        page.awaitAnswer(link);
        page.open();
        assertThat(opened).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://acme.awsapps.com/start", "https://awsapps.com.evil.example/start",
            "https://acme.awsapps.com@evil.example/", "https://evil.example/?https://acme.awsapps.com",
            "https://acme.awsapps.com:8443/", "javascript:alert(1)"})
    void noOtherPageIsOpened(String link) {
        page.browser(opened::add);
        page.awaitCode(link);
        page.open();
        assertThat(page.canOpen()).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void withoutABrowserNothingIsOpened() {
        page.awaitAnswer("https://acme.awsapps.com/start");
        page.open();
        assertThat(page.canOpen()).isFalse();
        assertThat(page.answers()).isTrue();
    }

    @Test
    void onceItIsLeftNoneIsWaitedFor() {
        page.awaitAnswer("https://acme.awsapps.com/start");
        page.leave();
        assertThat(page.linkProperty().get()).isEmpty();
        assertThat(page.answers()).isFalse();
    }
}
