package dev.gatehouse.ui.refusal;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.permission.Refusals;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.refusal.RefusalPage.Kind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class RefusalViewModelTest {
    private static final String NAMED = "User: arn:aws:sts::111122223333:assumed-role/SecAdmin/anna is not authorized to"
            + " perform: connect:ListAuthenticationProfiles";

    private final World world = new World(Profiles.example3());
    private final RefusalViewModel refusal = world.profiles.refusal();

    private RefusalPage refuse(String code, String message, ConnectCall... works) {
        var known = KnownCalls.NONE;
        for (var call : works) {
            known = known.learn(call, Refusals.answer());
        }
        world.aws.known(known);
        world.connection.openSandbox();
        world.aws.listFailure(Refusals.denied(ConnectCall.LIST_PROFILES, code, message));
        world.profiles.instanceProperty().set(null);
        world.profiles.instanceProperty().set(world.profiles.instances().getFirst());
        return requireNonNull(refusal.pageProperty().get());
    }

    @Test
    void aNamedActionPutsThePermissionFirst() {
        var page = refuse("AccessDeniedException", NAMED, ConnectCall.LIST_INSTANCES);

        assertThat(page.title()).isEqualTo("AWS refused to list the authentication profiles of acme-demo");
        assertThat(page.boxes()).extracting(RefusalPage.Box::kind).containsExactly(Kind.PERMISSION, Kind.PREVIEW);
        assertThat(page.boxes()).extracting(RefusalPage.Box::rank).containsExactly("more likely", "less likely");
        assertThat(page.boxes().getFirst().evidence())
                .contains(new RefusalPage.Line("AWS names an action: connect:ListAuthenticationProfiles", true));
        assertThat(page.details()).contains("req-7", "AccessDeniedException");
    }

    @Test
    void wordsWithoutAnActionPutThePreviewFirstWhereOtherCallsWork() {
        var page = refuse("AccessDeniedException", "Access denied", ConnectCall.LIST_INSTANCES);

        assertThat(page.boxes()).extracting(RefusalPage.Box::kind).containsExactly(Kind.PREVIEW, Kind.PERMISSION);
        assertThat(page.subtitle()).startsWith("Nothing was changed.");
    }

    @Test
    void anUnknownCodeLeavesBothPossible() {
        var page = refuse("SomethingNew", "No.", ConnectCall.LIST_INSTANCES);

        assertThat(page.subtitle()).contains("AWS did not say which");
        assertThat(page.boxes()).extracting(RefusalPage.Box::rank).containsExactly("possible", "possible");
    }

    @Test
    void aRefusalTakesThePlaceOfTheOrdinaryProblem() {
        refuse("AccessDeniedException", NAMED);

        assertThat(world.profiles.problemProperty().get()).isNull();
        world.aws.listFailure(null);
        world.profiles.retry();
        assertThat(refusal.pageProperty().get()).isNull();
        assertThat(world.profiles.profiles()).isNotEmpty();
    }

    @Test
    void anyOtherFailureIsNotExplainedHere() {
        world.connection.openSandbox();
        world.aws.listFailure(new GatewayFailure.Throttled(
                Refusals.details(ConnectCall.LIST_PROFILES, 429, "ThrottlingException", "Rate exceeded")));
        world.profiles.instanceProperty().set(null);
        world.profiles.instanceProperty().set(world.profiles.instances().getFirst());

        assertThat(refusal.pageProperty().get()).isNull();
        assertThat(world.profiles.problemProperty().get()).isNotNull();
    }

    @Test
    void whatIsKnownToWorkIsListedAndAnUpdateWasNeverTried() {
        var page = refuse("AccessDeniedException", NAMED, ConnectCall.LIST_INSTANCES);

        assertThat(page.calls()).extracting(RefusalPage.Call::word).containsExactly("works", "not tried yet",
                "not tried yet", "not tried yet", "not known until you apply a change");
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void thePolicyIsWrittenForThisInstanceAndAccount() {
        refuse("AccessDeniedException", NAMED);

        assertThat(refusal.readOnlyPolicy())
                .contains("arn:aws:connect:us-west-2:111122223333:instance/" + Profiles.INSTANCE)
                .doesNotContain("UpdateAuthenticationProfile");
        assertThat(refusal.readWritePolicy()).contains("connect:UpdateAuthenticationProfile");
        assertThat(refusal.noticeProperty().get()).isEqualTo("Policy copied.");
    }

    @Test
    void theTextForSupportHoldsWhatSupportAsksFor() {
        refuse("AccessDeniedException", "Access denied", ConnectCall.LIST_INSTANCES);

        assertThat(refusal.supportText()).contains("Account: 111122223333", "Region: us-west-2",
                "instance/" + Profiles.INSTANCE, "ListAuthenticationProfiles, DescribeAuthenticationProfile,"
                        + " UpdateAuthenticationProfile",
                "HTTP 403, AccessDeniedException: Access denied", "Request id: req-7", "2026-08-03 09:41:03 UTC");
    }
}
