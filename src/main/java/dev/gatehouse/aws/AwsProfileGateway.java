package dev.gatehouse.aws;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttribute;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileRef;

/** Reads through the SDK: four operations of Amazon Connect (domain §1), GetCallerIdentity and LookupEvents. */
final class AwsProfileGateway implements ProfileGateway {
    private static final int INSTANCES_A_PAGE = 10;
    private static final int INSTANCE_PAGES = 1_000;
    private static final int PROFILES_A_PAGE = 100;
    private static final int PROFILE_PAGES = 100;
    /** CloudTrail answers with fifty at most, twice a second; two hundred calls tell enough. */
    private static final int TRAIL_PAGES = 4;
    private static final LookupAttribute UPDATES = LookupAttribute.builder()
            .attributeKey(LookupAttributeKey.EVENT_NAME).attributeValue("UpdateAuthenticationProfile").build();
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
    private static final Comparator<ProfileSummary> DEFAULT_FIRST = Comparator
            .comparing((ProfileSummary profile) -> !Boolean.TRUE.equals(profile.isDefault()))
            .thenComparing(ProfileSummary::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(profile -> profile.id().value());

    private final Supplier<Clients> clients;
    private final Calls calls;
    private final Consumer<CallerIdentity> known;

    /**
     * Reads over the clients of the moment.
     *
     * @param known
     *            is told who the calls are made as, whenever AWS says so
     */
    AwsProfileGateway(Supplier<Clients> clients, Calls calls, Consumer<CallerIdentity> known) {
        this.clients = clients;
        this.calls = calls;
        this.known = known;
    }

    @Override
    public Reply<CallerIdentity> callerIdentity() {
        Reply<CallerIdentity> reply = calls.parsed("GetCallerIdentity", () -> clients.get().sts().getCallerIdentity(),
                AwsProfileGateway::identity);
        if (reply instanceof Reply.Answer<CallerIdentity>(var identity, var _)) {
            known.accept(identity);
        }
        return reply;
    }

    @Override
    public Reply<List<InstanceSummary>> instances() {
        return PageLoop.all(INSTANCE_PAGES, this::instancePage, instance -> instance.id().value());
    }

    @Override
    public Reply<InstanceSummary> instance(InstanceId id) {
        return calls.read("DescribeInstance",
                () -> clients.get().reader().describeInstance(asked -> asked.instanceId(id.value())),
                body -> InstanceAnswers.described(body, id));
    }

    @Override
    public Reply<List<ProfileSummary>> profiles(InstanceId instance) {
        return PageLoop
                .all(PROFILE_PAGES, token -> profilePage(instance, token), profile -> profile.id().value())
                .map(found -> found.stream().sorted(DEFAULT_FIRST).toList());
    }

    @Override
    public Reply<AuthenticationProfile> profile(ProfileRef ref) {
        return calls.read("DescribeAuthenticationProfile",
                () -> clients.get().reader().describeAuthenticationProfile(asked -> asked
                        .instanceId(ref.instance().value()).authenticationProfileId(ref.profile().value())),
                body -> ProfileAnswers.described(body, ref));
    }

    @Override
    public Reply<List<ChangeEvent>> changes(ProfileRef ref) {
        return PageLoop.first(TRAIL_PAGES, token -> trailPage(ref, token));
    }

    @Override
    public Reply<Optional<SeenFrom>> seenFrom() {
        return new CallerTrail(clients, calls).latest(this::callerIdentity);
    }

    private Reply<Page<ChangeEvent>> trailPage(ProfileRef ref, @Nullable String token) {
        return calls.parsed("LookupEvents",
                () -> clients.get().trail().lookupEvents(asked -> asked.nextToken(token).lookupAttributes(UPDATES)),
                answer -> TrailAnswers.page(answer, ref));
    }

    private Reply<Page<InstanceSummary>> instancePage(@Nullable String token) {
        return calls.read("ListInstances",
                () -> clients.get().reader()
                        .listInstances(asked -> asked.maxResults(INSTANCES_A_PAGE).nextToken(token)),
                InstanceAnswers::listed);
    }

    private Reply<Page<ProfileSummary>> profilePage(InstanceId instance, @Nullable String token) {
        return calls.read("ListAuthenticationProfiles",
                () -> clients.get().reader().listAuthenticationProfiles(
                        asked -> asked.instanceId(instance.value()).maxResults(PROFILES_A_PAGE).nextToken(token)),
                ProfileAnswers::listed);
    }

    private static Checked<CallerIdentity> identity(GetCallerIdentityResponse answer) {
        @Nullable
        String account = answer.account();
        @Nullable
        String arn = answer.arn();
        return account == null || arn == null || !ACCOUNT.matcher(account).matches()
                || !arn.contains(":" + account + ":")
                        ? new Checked.Untrusted<>(List.of("The answer does not say who is calling"))
                        : new Checked.Trusted<>(new CallerIdentity(account, arn));
    }
}
