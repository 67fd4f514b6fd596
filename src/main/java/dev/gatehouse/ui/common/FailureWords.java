package dev.gatehouse.ui.common;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.text.VisibleText;

/** Failures in words: what happened, what was not changed, what to do now, and the facts for a ticket. */
public final class FailureWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private static final int LONGEST_WHY = 160;

    private final Messages messages;

    /** Words from the window's bundle. */
    public FailureWords(Messages messages) {
        this.messages = messages;
    }

    /** One line: what happened. */
    public String title(GatewayFailure failure) {
        return messages.text("failure." + kind(failure) + ".title");
    }

    /** Why signing in did not work, in AWS's own words or this program's. */
    public String whyNotSignedIn(GatewayFailure failure) {
        var message = failure.details().message();
        return messages.text("signin.why", message == null
                ? title(failure)
                : VisibleText.capped(message.strip().replaceAll("[.]+$", ""), LONGEST_WHY));
    }

    /** What to do now. */
    public String advice(GatewayFailure failure) {
        return messages.text("failure." + kind(failure) + ".advice");
    }

    /** The failure ready to show. */
    public Problem problem(GatewayFailure failure) {
        return new Problem(title(failure), advice(failure), details(failure));
    }

    /** That somebody called a reading off, ready to show. */
    public Problem cancelled() {
        return new Problem(messages.text("cancelled.title"), messages.text("cancelled.advice"), "", true);
    }

    /** Technical facts, one a line, safe to paste into a ticket. */
    public String details(GatewayFailure failure) {
        var details = failure.details();
        var trace = details.trace();
        var lines = new ArrayList<String>();
        lines.add(messages.text("details.operation", trace.operation()));
        lines.add(messages.text("details.time", UTC.format(trace.at())));
        line(lines, "details.status", trace.status());
        line(lines, "details.code", details.code());
        line(lines, "details.request", trace.requestId());
        line(lines, "details.message", details.message());
        if (failure instanceof GatewayFailure.UntrustedAnswer(var _, var problems)) {
            problems.forEach(problem -> line(lines, "details.problem", problem));
        }
        return String.join("\n", lines);
    }

    private void line(List<String> lines, String key, @Nullable Object value) {
        if (value != null) {
            lines.add(messages.text(key, VisibleText.of(value.toString())));
        }
    }

    private static String kind(GatewayFailure failure) {
        return switch (failure) {
            case GatewayFailure.SessionEnded _ -> "ended";
            case GatewayFailure.NoCredentials no -> no.needsCode() ? "code" : "credentials";
            case GatewayFailure.AccessDenied _ -> "denied";
            case GatewayFailure.NotFound _ -> "missing";
            case GatewayFailure.InvalidInput _ -> "invalid";
            case GatewayFailure.Throttled _ -> "throttled";
            case GatewayFailure.ServiceFault _ -> "service";
            case GatewayFailure.Unreachable none -> none.wantsProxyPassword() ? "proxy" : "unreachable";
            case GatewayFailure.NoAnswer _ -> "silent";
            case GatewayFailure.UntrustedAnswer _ -> "untrusted";
        };
    }
}
