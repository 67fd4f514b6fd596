package dev.gatehouse.evidence;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.evidence.PackPreview.Line;

/** Who changed a profile, as CloudTrail recorded it; that it could not be asked is a remark and no gap of the pack. */
final class WhoChanged {
    private WhoChanged() {}

    /** One line for each call, the latest first, or one that says why there is none. */
    static List<Line> lines(Reply<List<ChangeEvent>> reply, PackTexts texts) {
        return switch (reply) {
            case Reply.Answer<List<ChangeEvent>>(var events, var _) when events.isEmpty() ->
                List.of(new Line("CloudTrail", texts.text("pack.changed.none")));
            case Reply.Answer<List<ChangeEvent>>(var events, var _) -> events.stream()
                    .map(event -> new Line(Times.seconds(event.at()), words(event, texts))).toList();
            case Reply.Failure<List<ChangeEvent>>(var failure) ->
                List.of(new Line("CloudTrail", notRead(failure, texts)));
        };
    }

    private static String words(ChangeEvent event, PackTexts texts) {
        var call = texts.text("pack.changed.call", event.principal(), Fields.text(event.sourceIp(), texts),
                Fields.text(event.requestId(), texts));
        var refused = event.errorCode();
        return refused == null ? call : texts.text("pack.changed.refused", call, refused);
    }

    /** Why nothing is known, and that nothing else depends on it. */
    static String notRead(GatewayFailure failure, PackTexts texts) {
        var id = failure.details().trace().requestId();
        return texts.text("pack.changed.not.read", texts.title(failure), Gap.code(failure), Fields.text(id, texts));
    }

    /** The columns of the table. */
    static List<String> columns() {
        return List.of("recorded at", "principal", "source address", "request id", "refused by AWS with", "remark");
    }

    /** Its cells: one row for each call, or one with the remark why there is none. */
    static Stream<Stream<String>> rows(Reply<List<ChangeEvent>> reply, PackTexts texts) {
        return switch (reply) {
            case Reply.Answer<List<ChangeEvent>>(var events, var _) when events.isEmpty() ->
                Stream.of(remark(texts.text("pack.changed.none")));
            case Reply.Answer<List<ChangeEvent>>(var events, var _) -> events.stream()
                    .map(event -> Stream.of(Times.seconds(event.at()), event.principal(),
                            Fields.text(event.sourceIp()), Fields.text(event.requestId()),
                            event.errorCode() == null ? "" : event.errorCode(), ""));
            case Reply.Failure<List<ChangeEvent>>(var failure) -> Stream.of(remark(notRead(failure, texts)));
        };
    }

    private static Stream<String> remark(String words) {
        return Stream.of("", "", "", "", "", words);
    }

    /** What the head of the pack says about it. */
    static String extent(Trail trail, PackTexts texts) {
        return texts.text(trail.asked() ? "pack.changed.asked" : "pack.changed.not.asked");
    }
}
