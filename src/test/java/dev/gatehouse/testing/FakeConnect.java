package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.domain.port.Standing;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A small Connect in memory that keeps the truth: what it holds, which updates took effect, how often it was asked.
 * What goes wrong is set by the test.
 */
public final class FakeConnect implements Connection, ProfileGateway, ProfileWriter {

    /** The longest time one update takes here. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(25);

    /** The pause after a refusal by throttling. */
    public static final Duration BUSY = Duration.ofSeconds(2);
    private static final int MOST_SENDS = 3;

    private final ManualPace pace;
    private final Map<ProfileId, AuthenticationProfile> truth = new LinkedHashMap<>();
    private final List<ProfileChange> applied = new ArrayList<>();
    private final List<ProfileChange> received = new ArrayList<>();
    private final Deque<Optional<GatewayFailure>> reads = new ArrayDeque<>();
    private final List<InstanceSummary> instances = new ArrayList<>(
            List.of(new InstanceSummary(Profiles.INSTANCE, "arn:i", "acme-demo", "https://acme", "ACTIVE")));
    private Function<Update, Reply<Accepted>> onUpdate = Update::accept;
    private Runnable beforeRead = () -> {};
    private @Nullable GatewayFailure listFailure;
    private @Nullable GatewayFailure callerFailure;
    private @Nullable Reply<List<ChangeEvent>> changes;
    private @Nullable Reply<Optional<SeenFrom>> seenFrom;
    private @Nullable AuthenticationProfile stale;
    private String caller = "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna";
    private int staleReads;
    private int staleAfterUpdate;
    private int readCount;
    private boolean closed;
    private ConnectionTarget.Environment environment = ConnectionTarget.Environment.SANDBOX;
    private KnownCalls known = KnownCalls.NONE;
    private Optional<Instant> credentialsEnd = Optional.empty();
    private SignInNeed signInNeed = new SignInNeed.Again();
    private Function<Optional<String>, SignInResult> onSignIn = _ -> new SignInResult.SignedIn(identity());
    private ReadWait.Listener waits = ReadWait.Listener.NONE;
    private int signIns;
    private Optional<DeviceCode> toAllow = Optional.empty();
    private Optional<BrowserPage> toVisit = Optional.empty();
    private Standing standing = Standing.NONE;

    /** A Connect that holds these profiles. */
    public FakeConnect(ManualPace pace, AuthenticationProfile... profiles) {
        this.pace = pace;
        for (var profile : profiles) {
            truth.put(profile.identity().id(), profile);
        }
    }

    /** What happens to an update; {@link Update} says what can. */
    public void onUpdate(Function<Update, Reply<Accepted>> behaviour) {
        onUpdate = behaviour;
    }

    /** Happens before every read of a profile. */
    public void beforeRead(Runnable action) {
        beforeRead = action;
    }

    /** The next read of a profile fails; after those asked for, reads succeed. */
    public void nextRead(GatewayFailure failure) {
        reads.add(Optional.of(failure));
    }

    /** The next read of a profile succeeds. */
    public void nextReadSucceeds() {
        reads.add(Optional.empty());
    }

    /** Listing fails until this is set to null. */
    public void listFailure(@Nullable GatewayFailure failure) {
        listFailure = failure;
    }

    /** Asking who calls fails until this is set to null. */
    public void callerFailure(@Nullable GatewayFailure failure) {
        callerFailure = failure;
    }

    /** Calls come from another role or user of the same account. */
    public void caller(String arn) {
        caller = arn;
    }

    /** So many reads after an update took effect still show what was there before. */
    public void staleReads(int count) {
        staleAfterUpdate = count;
    }

    /** The instances it lists. */
    public List<InstanceSummary> instanceList() {
        return instances;
    }

    /** What it holds. */
    public AuthenticationProfile truth(ProfileRef ref) {
        return held(ref.profile());
    }

    /** Someone else writes. */
    public void write(ProfileRef ref, UnaryOperator<AuthenticationProfile> change) {
        truth.put(ref.profile(), Profiles.stamped(change.apply(held(ref.profile())), stamp()));
    }

    /** The updates that took effect, in order. */
    public List<ProfileChange> applied() {
        return applied;
    }

    /** The updates it got, in order. */
    public List<ProfileChange> received() {
        return received;
    }

    /** How often a profile was read. */
    public int readCount() {
        return readCount;
    }

    /** It counts as AWS itself from now on. */
    public void outsideTheSandbox() {
        environment = ConnectionTarget.Environment.AWS;
    }

    /** What is known about permissions. */
    public void known(KnownCalls calls) {
        known = calls;
    }

    @Override
    public KnownCalls known() {
        return known;
    }

    /** When the credentials end. */
    public void credentialsEnd(Instant end) {
        credentialsEnd = Optional.of(end);
    }

    /** What it takes to sign in from now on. */
    public void signInNeed(SignInNeed wanted) {
        signInNeed = wanted;
    }

    @Override
    public SignInNeed signInNeed() {
        return signInNeed;
    }

    /** What the next sign-ins show where a browser can be opened. */
    public void visit(BrowserPage page) {
        toVisit = Optional.of(page);
    }

    /** What the next sign-ins find; by default the same caller as before. */
    public void onSignIn(Function<Optional<String>, SignInResult> behaviour) {
        onSignIn = behaviour;
    }

    /** A call that nobody looks at ended like this, as far as that matters for signing in. */
    public void ended(Optional<GatewayFailure> failure) {
        failure.ifPresentOrElse(how -> counted(() -> new Reply.Failure<>(how)), () -> standing = standing.anew());
    }

    private <T> Reply<T> counted(Supplier<Reply<T>> call) {
        standing = standing.begin();
        var number = standing.begun();
        var reply = call.get();
        standing = standing.over(number, reply);
        return reply;
    }

    @Override
    public void onWait(ReadWait.Listener listener) {
        waits = listener;
    }

    /** A read begins to wait; what is returned ends that. */
    public Runnable waiting(ReadWait wait) {
        return waits.begun(wait);
    }

    @Override
    public Standing standing() {
        return standing;
    }

    /** What the next sign-ins show to be allowed in a browser. */
    public void allow(DeviceCode shown) {
        toAllow = Optional.of(shown);
    }

    /** How often somebody signed in. */
    public int signIns() {
        return signIns;
    }

    @Override
    public SignInResult signIn(SignInDialog dialog) {
        signIns++;
        if (dialog.opensBrowser() && toVisit.isPresent()) {
            dialog.visit(toVisit.get());
        } else {
            toAllow.ifPresent(dialog::allow);
        }
        return onSignIn.apply(dialog.code());
    }

    @Override
    public Optional<Instant> credentialsEnd() {
        return credentialsEnd;
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public Reply<Accepted> update(ProfileRef ref, ProfileChange change, Resends resends) {
        var reply = send(ref, change);
        for (var send = 2; send <= MOST_SENDS && isThrottled(reply) && resends.pause(send, BUSY); send++) {
            reply = send(ref, change);
        }
        return reply;
    }

    private static boolean isThrottled(Reply<Accepted> reply) {
        return reply instanceof Reply.Failure<Accepted>(GatewayFailure.Throttled _);
    }

    private Reply<Accepted> send(ProfileRef ref, ProfileChange change) {
        received.add(change);
        return counted(() -> onUpdate.apply(new Update(ref, change)));
    }

    @Override
    public Duration longestWait() {
        return LONGEST_WAIT;
    }

    @Override
    public Reply<AuthenticationProfile> profile(ProfileRef ref) {
        return counted(() -> described(ref));
    }

    private Reply<AuthenticationProfile> described(ProfileRef ref) {
        beforeRead.run();
        readCount++;
        var failure = reads.isEmpty() ? Optional.<GatewayFailure>empty() : reads.remove();
        if (failure.isPresent()) {
            return new Reply.Failure<>(failure.get());
        }
        var old = stale;
        if (old != null && staleReads > 0) {
            staleReads--;
            return new Reply.Answer<>(old, trace("DescribeAuthenticationProfile"));
        }
        return truth.containsKey(ref.profile())
                ? new Reply.Answer<>(held(ref.profile()), trace("DescribeAuthenticationProfile"))
                : new Reply.Failure<>(new GatewayFailure.NotFound(details("ResourceNotFoundException", true, 1, true)));
    }

    private CallerIdentity identity() {
        return new CallerIdentity("111122223333", caller);
    }

    @Override
    public Reply<CallerIdentity> callerIdentity() {
        var failure = callerFailure;
        return counted(() -> failure == null
                ? new Reply.Answer<>(identity(), trace("GetCallerIdentity"))
                : new Reply.Failure<>(failure));
    }

    @Override
    public Reply<List<InstanceSummary>> instances() {
        return listed(List.copyOf(instances), "ListInstances");
    }

    @Override
    public Reply<InstanceSummary> instance(InstanceId id) {
        return listed(instances.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(),
                "DescribeInstance");
    }

    @Override
    public Reply<List<ProfileSummary>> profiles(InstanceId instance) {
        return listed(truth.values().stream().map(FakeConnect::summary).toList(), "ListAuthenticationProfiles");
    }

    /** What CloudTrail says from now on. */
    public void changes(Reply<List<ChangeEvent>> reply) {
        changes = reply;
    }

    @Override
    public Reply<List<ChangeEvent>> changes(ProfileRef ref) {
        var set = changes;
        return set == null ? new Reply.Answer<>(List.of(), trace("LookupEvents")) : set;
    }

    /** Where CloudTrail says from now on that it saw the caller. */
    public void seenFrom(Reply<Optional<SeenFrom>> reply) {
        seenFrom = reply;
    }

    @Override
    public Reply<Optional<SeenFrom>> seenFrom() {
        var set = seenFrom;
        return set == null ? new Reply.Answer<>(Optional.empty(), trace("LookupEvents")) : set;
    }

    @Override
    public ConnectionTarget target() {
        return new ConnectionTarget(environment, "sandbox", "us-west-2", "127.0.0.1:8000");
    }

    @Override
    public ProfileGateway gateway() {
        return this;
    }

    @Override
    public Optional<ProfileWriter> writer() {
        return Optional.of(this);
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Technical facts of a failure; with a request id when AWS answered. */
    public FailureDetails details(String code, boolean refused, int sends, boolean answered) {
        return new FailureDetails(new CallTrace("UpdateAuthenticationProfile", answered ? 500 : null,
                answered ? "req-9" : null, pace.now(), Duration.ofMillis(80), sends, ""), code, "said " + code,
                refused);
    }

    private CallTrace trace(String operation) {
        return new CallTrace(operation, 200, "req-" + readCount, pace.now(), Duration.ofMillis(40), 1, "{\"a\":1}");
    }

    private <T> Reply<T> listed(T value, String operation) {
        var failure = listFailure;
        return counted(() -> failure == null
                ? new Reply.Answer<>(value, trace(operation))
                : new Reply.Failure<>(failure));
    }

    private static ProfileSummary summary(AuthenticationProfile profile) {
        var identity = profile.identity();
        return new ProfileSummary(identity.id(), identity.name(), identity.isDefault(),
                profile.stamp().lastModified(), profile.stamp().lastModifiedRegion());
    }

    private AuthenticationProfile held(ProfileId id) {
        return Optional.ofNullable(truth.get(id)).orElseThrow();
    }

    private Instant stamp() {
        return Profiles.CHANGED.plus(pace.elapsed()).plusMillis(1 + readCount);
    }

    /** An update on its way, and everything that can happen to it. */
    public final class Update {
        private final ProfileRef ref;
        private final ProfileChange change;

        Update(ProfileRef ref, ProfileChange change) {
            this.ref = ref;
            this.change = change;
        }

        /** The profile. */
        public ProfileRef ref() {
            return ref;
        }

        /** It takes effect and AWS says so. */
        public Reply<Accepted> accept() {
            apply();
            return accepted();
        }

        /** AWS says it took effect. */
        public Reply<Accepted> accepted() {
            return new Reply.Answer<>(new Accepted(), trace("UpdateAuthenticationProfile"));
        }

        /** It takes effect. */
        public void apply() {
            applyOnly(UnaryOperator.identity());
        }

        /** Some of it takes effect, or in another spelling. */
        public void applyOnly(UnaryOperator<ProfileChange> part) {
            stale = held(ref.profile());
            staleReads = staleAfterUpdate;
            applied.add(change);
            write(ref, part.apply(change)::applyTo);
        }

        /** It takes effect after so much more time. */
        public void applyAfter(Duration delay) {
            pace.after(delay, this::apply);
        }

        /** So much time passes before AWS answers. */
        public void takes(Duration time) {
            pace.pause(time);
        }

        /** AWS answers with an error of its own. */
        public Reply<Accepted> serviceFault() {
            return new Reply.Failure<>(new GatewayFailure.ServiceFault(details("InternalServiceException", false, 1,
                    true)));
        }

        /** No answer comes, and waiting ends when waiting may end. */
        public Reply<Accepted> noAnswer() {
            return new Reply.Failure<>(new GatewayFailure.NoAnswer(details("Timeout", false, 1, false)));
        }

        /** AWS answers that it does not accept it. */
        public Reply<Accepted> denied() {
            return new Reply.Failure<>(
                    new GatewayFailure.AccessDenied(details("AccessDeniedException", true, 1, true)));
        }

        /** It never left this computer. */
        public Reply<Accepted> unreachable() {
            return new Reply.Failure<>(new GatewayFailure.Unreachable(details("ConnectException", false, 0, false)));
        }
    }
}
