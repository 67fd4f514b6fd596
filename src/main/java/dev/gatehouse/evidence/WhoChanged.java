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
    private static final String NONE = "No call to change it in the last 90 days.";

    private WhoChanged() {}

    /** One line for each call, the latest first, or one that says why there is none. */
    static List<Line> lines(Reply<List<ChangeEvent>> reply, PackTexts texts) {
        return switch (reply) {
            case Reply.Answer<List<ChangeEvent>>(var events, var _) when events.isEmpty() ->
                List.of(new Line("CloudTrail", NONE));
            case Reply.Answer<List<ChangeEvent>>(var events, var _) -> events.stream()
                    .map(event -> new Line(Times.seconds(event.at()), event.principal() + words(event))).toList();
            case Reply.Failure<List<ChangeEvent>>(var failure) ->
                List.of(new Line("CloudTrail", notRead(failure, texts)));
        };
    }

    private static String words(ChangeEvent event) {
        return " from " + Fields.text(event.sourceIp()) + ", request " + Fields.text(event.requestId())
                + (event.errorCode() == null ? "" : ", refused by AWS: " + event.errorCode());
    }

    /** Why nothing is known, and that nothing else depends on it. */
    static String notRead(GatewayFailure failure, PackTexts texts) {
        var id = failure.details().trace().requestId();
        return "Not read: " + texts.title(failure) + " (" + Gap.code(failure) + ", request " + Fields.text(id)
                + "). Nothing else in this pack depends on it.";
    }

    /** The columns of the table. */
    static List<String> columns() {
        return List.of("recorded at", "principal", "source address", "request id", "refused by AWS with", "remark");
    }

    /** Its cells: one row for each call, or one with the remark why there is none. */
    static Stream<Stream<String>> rows(Reply<List<ChangeEvent>> reply, PackTexts texts) {
        return switch (reply) {
            case Reply.Answer<List<ChangeEvent>>(var events, var _) when events.isEmpty() -> Stream.of(remark(NONE));
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
    static String extent(Trail trail) {
        return trail.asked()
                ? "the calls to change a profile in the last 90 days, as far as CloudTrail was allowed to be read"
                : "not asked";
    }
}
