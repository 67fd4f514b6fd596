package dev.gatehouse.sandbox;

import java.util.List;
import java.util.function.Supplier;

import dev.gatehouse.sandbox.AppliedUpdate.Writer;
import dev.gatehouse.sandbox.http.Payload;

/**
 * The five operations of Connect on the state (domain §1). A request signed for one Region sees the instances of that
 * Region.
 */
final class ConnectOperations {
    private static final List<String> SUMMARY = List.of("Id", "Arn", "Name", "IsDefault", "LastModifiedTime",
            "LastModifiedRegion");
    private static final int MOST_INSTANCES = 10;
    private static final int MOST_PROFILES = 1000;

    private final SandboxState state;
    private final Supplier<SandboxSettings> settings;
    private final Later later;

    ConnectOperations(SandboxState state, Supplier<SandboxSettings> settings, Later later) {
        this.state = state;
        this.settings = settings;
        this.later = later;
    }

    Reply listInstances(Call call, String region) throws RefusedException {
        List<Members> visible = state.instances().stream().flatMap(instance -> instance.in(region).stream())
                .map(SandboxInstance::members).toList();
        Paging.Page<Members> page = Paging.of(call, MOST_INSTANCES).cut(visible);
        Members answer = Members.none().with("InstanceSummaryList", page.items());
        return Reply.json(page.nextToken().map(token -> answer.with("NextToken", token)).orElse(answer));
    }

    Reply describeInstance(Call call, String region) throws RefusedException {
        SandboxInstance instance = instance(call, region);
        Members answer = Members.none().with("Instance", instance.members());
        boolean replicated = !instance.replication().values().isEmpty();
        return Reply.json(replicated ? answer.with("ReplicationConfiguration", instance.replication()) : answer);
    }

    Reply listProfiles(Call call, String region) throws RefusedException {
        SandboxInstance instance = instance(call, region);
        List<Members> summaries = state.profiles(instance.id()).stream()
                .map(profile -> profile.in(region).members().only(SUMMARY))
                .toList();
        Paging.Page<Members> page = Paging.of(call, MOST_PROFILES).cut(summaries);
        Object next = page.nextToken().isPresent() ? page.nextToken().get() : new WireJson.Absent();
        return Reply.json(
                Members.none().with("AuthenticationProfileSummaryList", page.items()).with("NextToken", next));
    }

    Reply describeProfile(Call call, String region) throws RefusedException {
        requireProfile(call, region);
        return state.read(call.instanceId(), call.profileId())
                .<Reply>map(profile -> Reply.json(Members.none().with("AuthenticationProfile",
                        profile.in(region).members())))
                .orElseGet(() -> noProfile(call));
    }

    Reply updateProfile(Call call, String region, Tampering tampering) throws RefusedException {
        requireProfile(call, region);
        Members changes = new UpdateBody(settings.get().rewritingToo(tampering.rewrites()))
                .read(call.request().body().bytes());
        Members counting = tampering.subset().map(changes::only).orElse(changes);
        var target = new SandboxState.Target(Writer.CLIENT, region, call.instanceId(), call.profileId(),
                call.request().body().text());
        if (tampering.late().isPresent()) {
            later.run(tampering.late().get(),
                    () -> state.apply(target, members -> members.withAll(counting), tampering.staleReads()));
            return new Reply.Good(Payload.empty(), "application/json");
        }
        boolean applied = state.apply(target, members -> members.withAll(counting), tampering.staleReads());
        return applied ? new Reply.Good(Payload.empty(), "application/json") : noProfile(call);
    }

    private SandboxInstance instance(Call call, String region) throws RefusedException {
        Constraints.check(Constraints.length(call.instanceId(), "instanceId", 1, 100));
        return state.instance(call.instanceId()).flatMap(instance -> instance.in(region))
                .orElseThrow(() -> new RefusedException(Reply.notFound("Instance not found: " + call.instanceId())));
    }

    private void requireProfile(Call call, String region) throws RefusedException {
        instance(call, region);
        Constraints.check(Constraints.length(call.profileId(), "authenticationProfileId", 1, 100));
        if (state.profile(call.instanceId(), call.profileId()).isEmpty()) {
            throw new RefusedException(noProfile(call));
        }
    }

    private static Reply.Failure noProfile(Call call) {
        return Reply.notFound("AuthenticationProfile not found: " + call.profileId());
    }
}
