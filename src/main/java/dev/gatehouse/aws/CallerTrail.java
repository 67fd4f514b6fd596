package dev.gatehouse.aws;

import java.util.Optional;
import java.util.function.Supplier;

import software.amazon.awssdk.services.cloudtrail.model.LookupAttribute;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;

/**
 * Asks CloudTrail where it saw the caller last: the credentials of now first, which nobody else has; where it shows
 * none of their calls yet, whoever goes by the caller's name.
 */
final class CallerTrail {
    private final Supplier<Clients> clients;
    private final Calls calls;

    CallerTrail(Supplier<Clients> clients, Calls calls) {
        this.clients = clients;
        this.calls = calls;
    }

    /** The latest call on the first page of what there is; empty where none names an address. */
    Reply<Optional<SeenFrom>> latest(Supplier<Reply<CallerIdentity>> who) {
        var own = asked(() -> by(LookupAttributeKey.ACCESS_KEY_ID, clients.get().accessKeyId()), Optional.empty());
        if (own.answer().filter(Optional::isEmpty).isEmpty()) {
            return own;
        }
        return switch (who.get()) {
            case Reply.Failure<CallerIdentity>(var failure) -> new Reply.Failure<>(failure);
            case Reply.Answer<CallerIdentity>(var caller, var _) ->
                asked(() -> by(LookupAttributeKey.USERNAME, caller.sessionName()), Optional.of(caller.arn()));
        };
    }

    private Reply<Optional<SeenFrom>> asked(Supplier<LookupAttribute> by, Optional<String> arn) {
        return calls.parsed("LookupEvents",
                () -> clients.get().trail().lookupEvents(asked -> asked.lookupAttributes(by.get())),
                answer -> TrailAnswers.latest(answer, arn));
    }

    private static LookupAttribute by(LookupAttributeKey key, String value) {
        return LookupAttribute.builder().attributeKey(key).attributeValue(value).build();
    }
}
