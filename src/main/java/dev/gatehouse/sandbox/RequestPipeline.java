package dev.gatehouse.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultPlan;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Payload;
import dev.gatehouse.sandbox.http.Stage;
import dev.gatehouse.sandbox.http.WireHandler;
import dev.gatehouse.sandbox.http.WireHeaders;
import dev.gatehouse.sandbox.http.WireRequest;
import dev.gatehouse.sandbox.sign.SignatureCheck;
import dev.gatehouse.sandbox.sign.SignatureVerifier;

/**
 * The way of every request: received, routed, authenticated, throttled, struck by faults, applied, struck again,
 * answered.
 */
final class RequestPipeline implements WireHandler {
    private static final WireRequest NOTHING = new WireRequest("", "", WireHeaders.none(), Payload.empty());

    private final SandboxState state;
    private final FaultPlan plan;
    private final Supplier<SandboxSettings> settings;
    private final InstantSource clock;
    private final ConnectOperations connect;
    private final SandboxSts sts;
    private final SignatureVerifier verifier;
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

    /** What requests meet: the truth, who may come in, what goes wrong, and the switches. */
    record World(SandboxState state, SandboxSts sts, FaultPlan plan, Supplier<SandboxSettings> settings) {}

    RequestPipeline(World world, ConnectOperations connect, InstantSource clock) {
        this.state = world.state();
        this.sts = world.sts();
        this.verifier = new SignatureVerifier(sts::credential);
        this.plan = world.plan();
        this.settings = world.settings();
        this.clock = clock;
        this.connect = connect;
    }

    @Override
    public Delivery handle(WireRequest request) throws InterruptedException {
        Call call = Router.route(request);
        String requestId = UUID.randomUUID().toString();
        state.log().begin(
                new ReceivedRequest(clock.instant(), requestId, call.name(), request, new Outcome.Pending()));
        Duration offset = plan.clockOffset(call.name(), call.profile());
        return switch (verifier.check(request, call.operation().service(), Instant.now().plus(offset))) {
            case SignatureCheck.Refused no -> {
                var exchange = new Exchange(call, requestId, "", "", offset);
                yield answer(exchange, new Reply.Failure(403, no.code(), no.message()), striker(call, List.of()));
            }
            case SignatureCheck.Valid valid -> {
                var exchange = new Exchange(call, requestId, valid.region(), valid.accessKeyId(), offset);
                var refusal = sts.refusal(request, valid.accessKeyId());
                yield refusal.isPresent()
                        ? answer(exchange, refusal.get(), striker(call, List.of()))
                        : authorised(exchange);
            }
        };
    }

    @Override
    public Optional<Manner> cut(Stage stage, Optional<WireRequest> head) {
        WireRequest request = head.orElse(NOTHING);
        Optional<Call> call = head.map(Router::routeHead);
        Optional<Manner> manner = plan.cut(stage, call.map(Call::name).orElse(""), call.flatMap(Call::profile));
        manner.ifPresent(how -> {
            String requestId = UUID.randomUUID().toString();
            state.log().begin(new ReceivedRequest(clock.instant(), requestId,
                    call.map(Call::name).orElse(ReceivedRequest.CONNECTION), request, new Outcome.Dropped(how)));
        });
        return manner;
    }

    private record Exchange(Call call, String requestId, String region, String accessKeyId, Duration clockOffset) {}

    private Delivery authorised(Exchange exchange) throws InterruptedException {
        Call call = exchange.call();
        if (settings.get().throttled() && call.operation().isOfConnect() && !mayPass(exchange.region())) {
            return answer(exchange, Reply.throttled(), striker(call, List.of()));
        }
        FaultStriker striker = striker(call, plan.strike(call.name(), call.profile()));
        Optional<FaultStriker.Cut> before = striker.strike(Moment.BEFORE);
        if (before.isPresent()) {
            return cutShort(exchange, before.get(), striker);
        }
        Reply reply = perform(exchange, striker.tampering());
        return striker.strike(Moment.AFTER).filter(cut -> !isErrorOnError(cut, reply))
                .map(cut -> cutShort(exchange, cut, striker)).orElseGet(() -> answer(exchange, reply, striker));
    }

    /** One bucket for all operations of Connect in a Region; there is one account (domain §3). */
    private boolean mayPass(String region) {
        return buckets.computeIfAbsent(region, _ -> new TokenBucket()).take(clock.instant());
    }

    private static boolean isErrorOnError(FaultStriker.Cut cut, Reply reply) {
        return cut instanceof FaultStriker.Cut.Fail && reply instanceof Reply.Failure;
    }

    private Delivery cutShort(Exchange exchange, FaultStriker.Cut cut, FaultStriker striker) {
        return switch (cut) {
            case FaultStriker.Cut.Fail fail -> answer(exchange, fail.failure(), striker);
            case FaultStriker.Cut.Silence silence -> ended(exchange, silence.delivery());
        };
    }

    private Reply perform(Exchange exchange, Tampering tampering) {
        Call call = exchange.call();
        String region = exchange.region();
        try {
            return switch (call.operation()) {
                case LIST_INSTANCES -> connect.listInstances(call, region);
                case DESCRIBE_INSTANCE -> connect.describeInstance(call, region);
                case LIST_AUTHENTICATION_PROFILES -> connect.listProfiles(call, region);
                case DESCRIBE_AUTHENTICATION_PROFILE -> connect.describeProfile(call, region);
                case UPDATE_AUTHENTICATION_PROFILE -> connect.updateProfile(call, region, tampering);
                case GET_CALLER_IDENTITY -> StsOperations.getCallerIdentity(sts.caller(exchange.accessKeyId()),
                        exchange.requestId());
                case LOOKUP_EVENTS -> new TrailOperations(state, sts, region).lookup(call);
                case ASSUME_ROLE -> sts.assume(QueryString.parse(call.request().body().text()),
                        exchange.requestId());
                case UNKNOWN_TO_STS -> StsOperations.unknownAction();
                case UNKNOWN_TO_CONNECT -> new Reply.Failure(404, "UnknownOperationException",
                        "No operation of Amazon Connect in the sandbox has this method and path");
            };
        } catch (RefusedException refused) {
            return refused.failure();
        }
    }

    private Delivery answer(Exchange exchange, Reply reply, FaultStriker striker) {
        var dress = new ReplyDress(exchange.requestId(), clock.instant().plus(exchange.clockOffset()),
                exchange.call().operation().speaksXml());
        return ended(exchange, striker.deliver(dress.on(reply)), errorCode(reply));
    }

    private static String errorCode(Reply reply) {
        return switch (reply) {
            case Reply.Good _ -> "";
            case Reply.Failure failure -> failure.code();
        };
    }

    private Delivery ended(Exchange exchange, Delivery delivery) {
        return ended(exchange, delivery, "");
    }

    private Delivery ended(Exchange exchange, Delivery delivery, String errorCode) {
        state.log().end(exchange.requestId(), switch (delivery) {
            case Delivery.Send send -> new Outcome.Answered(send.answer().status(), errorCode);
            case Delivery.Drop drop -> new Outcome.Dropped(drop.manner());
            case Delivery.Hang _ -> new Outcome.Hung();
        });
        return delivery;
    }

    private FaultStriker striker(Call call, List<Fault> faults) {
        return new FaultStriker(faults, call, state, plan);
    }
}
