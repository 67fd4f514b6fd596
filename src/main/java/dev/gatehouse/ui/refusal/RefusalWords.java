package dev.gatehouse.ui.refusal;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.permission.Evidence;
import dev.gatehouse.domain.permission.PolicyScope;
import dev.gatehouse.domain.permission.Refusal;
import dev.gatehouse.domain.permission.Refusal.Reading;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.refusal.RefusalPage.Box;
import dev.gatehouse.ui.refusal.RefusalPage.Call;
import dev.gatehouse.ui.refusal.RefusalPage.Kind;
import dev.gatehouse.ui.refusal.RefusalPage.Line;
import dev.gatehouse.ui.refusal.RefusalPage.Mark;

/** Refusals in words: never more certain than the evidence. */
final class RefusalWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;

    RefusalWords(Messages messages) {
        this.messages = messages;
    }

    RefusalPage page(Refusal refusal, GatewayFailure failure, KnownCalls known, String place) {
        return new RefusalPage(messages.text("refusal.title." + refusal.call(), VisibleText.capped(place, 60)),
                messages.text("refusal.reading." + refusal.reading()), boxes(refusal),
                calls(known), new FailureWords(messages).details(failure));
    }

    /** What is known about every call, in the order in which they are made. */
    List<Call> calls(KnownCalls known) {
        return Stream.of(ConnectCall.values()).map(call -> call(call, known.state(call))).toList();
    }

    /** A text for AWS Support; {@code who} and where are as AWS reported them. */
    String support(PolicyScope scope, GatewayFailure failure) {
        var details = failure.details();
        var trace = details.trace();
        return messages.text("refusal.support", scope.account(), scope.region(), scope.instanceArn(),
                trace.operation(), known(trace.status()), known(details.code()), known(details.message()),
                UTC.format(trace.at()), known(trace.requestId()));
    }

    private String known(@Nullable Object value) {
        return value == null ? messages.text("not.reported") : VisibleText.of(value.toString());
    }

    private List<Box> boxes(Refusal refusal) {
        var permission = box(refusal, Kind.PERMISSION, refusal.permission(), refusal.reading() == Reading.PERMISSION);
        if (refusal.preview().isEmpty()) {
            return List.of(permission);
        }
        var preview = box(refusal, Kind.PREVIEW, refusal.preview(), refusal.reading() == Reading.PREVIEW);
        return preview.likelier() ? List.of(preview, permission) : List.of(permission, preview);
    }

    private Box box(Refusal refusal, Kind kind, List<Evidence> evidence, boolean likelier) {
        var open = refusal.reading() == Reading.OPEN && !refusal.preview().isEmpty();
        var rank = messages.text("refusal.rank." + (open ? "OPEN" : likelier ? "FIRST" : "SECOND"));
        var advice = Stream.of(Optional.of(messages.text("refusal." + kind + ".advice")), who(refusal, kind))
                .flatMap(Optional::stream).reduce((one, two) -> one + " " + two).orElse("");
        return new Box(kind, rank, likelier, messages.text("refusal." + kind + ".title"), advice,
                evidence.stream().map(fact -> line(refusal, fact)).toList());
    }

    /** Who has to act when a named policy is in the way. */
    private Optional<String> who(Refusal refusal, Kind kind) {
        return kind == Kind.PERMISSION
                ? refusal.text().policy().map(policy -> messages.text("refusal.policy." + policy))
                : Optional.empty();
    }

    private Line line(Refusal refusal, Evidence evidence) {
        var action = refusal.text().action().map(name -> VisibleText.capped(name, 80)).orElse("");
        return new Line(messages.text("refusal.fact." + evidence.fact(), action), evidence.supports());
    }

    private Call call(ConnectCall call, KnownCalls.State state) {
        var key = call == ConnectCall.UPDATE_PROFILE && state == KnownCalls.State.NOT_TRIED
                ? "refusal.call.NEVER_TRIED"
                : "refusal.call." + state;
        return new Call(call.action(), messages.text(key), switch (state) {
            case WORKS -> Mark.WORKS;
            case REFUSED -> Mark.REFUSED;
            case NOT_TRIED -> Mark.OPEN;
        });
    }
}
