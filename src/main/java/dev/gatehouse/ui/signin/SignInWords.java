package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Sessions and sign-ins in words. */
final class SignInWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 160;

    private final Messages messages;

    SignInWords(Messages messages) {
        this.messages = messages;
    }

    /** How long it lasts: hours and minutes, then minutes, then less than one. */
    String remaining(Duration left) {
        if (!left.isPositive()) {
            return messages.text("signin.over");
        }
        if (left.toMinutes() >= 60) {
            return messages.text("signin.left.hours", left.toHours(), left.toMinutesPart());
        }
        return messages.plural("signin.left", left.toMinutes());
    }

    String ending(Instant last, Duration left) {
        return messages.text("signin.ENDING.title", UTC.format(last), messages.plural("signin.in",
                left.toMinutes()));
    }

    /** What happened, for whom. */
    String ended(@Nullable GatewayFailure failure, @Nullable CallerIdentity caller) {
        if (failure instanceof GatewayFailure.NoCredentials no) {
            return messages.text(no.needsCode() ? "signin.CODE.title" : "signin.NOBODY.title");
        }
        return caller == null
                ? messages.text("signin.ENDED.title")
                : messages.text("signin.ENDED.as", who(caller), account(caller));
    }

    /** That nothing was lost. */
    String kept() {
        return messages.text("signin.kept");
    }

    /** What to do now. */
    String advice(SignInNeed need, boolean opensBrowser) {
        return switch (need) {
            case SignInNeed.Again _ -> messages.text("signin.again.advice");
            case SignInNeed.Code(var device) -> messages.text("signin.code.advice",
                    VisibleText.capped(device, LONGEST));
            case SignInNeed.Browser(var start, var _) -> messages.text(
                    opensBrowser ? "signin.page.advice" : "signin.browser.advice", VisibleText.capped(start, LONGEST));
            case SignInNeed.Command(var text) -> messages.text("signin.command.advice",
                    VisibleText.capped(text, LONGEST));
        };
    }

    String compare(DeviceCode shown) {
        return messages.text("signin.device.title", VisibleText.capped(shown.code(), 40));
    }

    String allow(DeviceCode shown) {
        return messages.text("signin.device.body", VisibleText.capped(shown.link(), LONGEST), UTC.format(shown.end()));
    }

    String visit(BrowserPage shown) {
        return messages.text("signin.page.body", UTC.format(shown.end()));
    }

    String somebodyElse(CallerIdentity found) {
        return messages.text("signin.OTHER.title", who(found), account(found));
    }

    String belongsTo(CallerIdentity before) {
        return messages.text("signin.OTHER.body", who(before), account(before));
    }

    private static String who(CallerIdentity caller) {
        return VisibleText.capped(caller.shortName(), 80);
    }

    private static String account(CallerIdentity caller) {
        return caller.account().replaceFirst("(\\d{4})(\\d{4})(\\d{4})", "$1-$2-$3");
    }
}
