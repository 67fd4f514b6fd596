package dev.gatehouse.domain.local;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.NetworkPresence.Extent;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.SessionDraft;

import static org.assertj.core.api.Assertions.assertThat;

/** Named networks: the list of them, how they stand in a profile, and what a change of one would mean for it. */
class NetworkTest {

    private static NamedNetwork network(String name, String... ranges) {
        return new NamedNetwork(name, ranges(ranges), false);
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(text -> AddressEntry.of(text).range().orElseThrow()).toList();
    }

    private static ProfileDraft profile(List<String> allowed, List<String> blocked) {
        return new ProfileDraft("p", "", allowed, blocked, new SessionDraft("", false, ""));
    }

    private static NetworkPresence presence(NamedNetwork network, List<String> allowed, List<String> blocked) {
        return NetworkPresence.of(network, profile(allowed, blocked));
    }

    @Test
    void aNetworkMayBeAdmittedWithoutBeingARow() {
        var presence = presence(network("a", "10.1.0.0/16", "2001:db8::1"), List.of("10.0.0.0/8", "2001:db8::/32"),
                List.of());
        assertThat(presence.extent()).isEqualTo(Extent.ALL);
        assertThat(presence.admitted()).isEqualTo(presence.size()).isEqualTo(BigInteger.valueOf(65_537));
        assertThat(presence.allowedRows()).isZero();
    }

    @Test
    void aNetworkMayBeARowAndStillBeRefused() {
        var presence = presence(network("a", "10.1.0.0/24"), List.of("10.1.0.0/24"), List.of("10.0.0.0/8"));
        assertThat(presence.extent()).isEqualTo(Extent.NONE);
        assertThat(presence.allowedRows()).isOne();
        assertThat(presence.blockedRows()).isZero();
    }

    @Test
    void aPartIsCountedToTheAddress() {
        var presence = presence(network("a", "10.0.0.0/24"), List.of("10.0.0.0/25", "10.0.0.200"),
                List.of("10.0.0.1"));
        assertThat(presence.extent()).isEqualTo(Extent.PART);
        assertThat(presence.admitted()).isEqualTo(BigInteger.valueOf(128));
    }

    @Test
    void rowsCountHoweverTheyAreSpeltAndOnce() {
        var presence = presence(network("a", "2001:db8::/32", "10.0.0.1", "10.0.0.1"),
                List.of("2001:DB8:0::/32", "10.0.0.1/32", "10.0.0.1", "nonsense"), List.of());
        assertThat(presence.allowedRows()).isEqualTo(2);
        assertThat(presence.ranges()).isEqualTo(2);
    }

    @Test
    void aListWithoutAllowedRowsAdmitsEveryNetworkAndANetworkWithoutRangesIsNowhere() {
        assertThat(presence(network("a", "10.0.0.0/8"), List.of(), List.of()).extent()).isEqualTo(Extent.ALL);
        assertThat(presence(network("a"), List.of(), List.of()).extent()).isEqualTo(Extent.NONE);
    }

    @Test
    void aChangeIsProposedOnlyWhereRowsOfTheNetworkStand() {
        var before = network("a", "10.0.0.0/24", "10.0.1.0/24");
        var after = network("a", "10.0.1.0/24", "10.0.2.0/24");
        assertThat(NetworkUpdate.of(before, after, profile(List.of("10.0.0.0/8"), List.of("192.0.2.1")))).isEmpty();
        assertThat(NetworkUpdate.of(before, after, profile(List.of("192.0.2.1"), List.of("10.0.0.0/24"))))
                .containsExactly(new NetworkUpdate(ListKind.BLOCKED, ranges("10.0.2.0/24"), ranges("10.0.0.0/24")));
        assertThat(NetworkUpdate.of(before, after, profile(List.of("10.0.1.0/24", "10.0.2.0/24"), List.of())))
                .as("nothing would differ").isEmpty();
    }

    @Test
    void aChangeLeavesEveryOtherRowAsItIs() {
        var update = new NetworkUpdate(ListKind.ALLOWED, ranges("10.0.2.0/24", "10.0.3.0/24"), ranges("10.0.0.0/24"));
        var draft = profile(List.of("nonsense", "10.0.0.0/24", "10.0.2.0/24", "192.0.2.1"), List.of("10.0.0.0/24"));
        assertThat(update.appliedTo(draft)).isEqualTo(profile(
                List.of("nonsense", "10.0.2.0/24", "192.0.2.1", "10.0.3.0/24"), List.of("10.0.0.0/24")));
    }

    @Test
    void namesStayUniqueWhateverIsDone() {
        var all = NamedNetworks.NONE.with(network("a")).with(network("b")).with(network("a", "10.0.0.1"));
        assertThat(all.all()).containsExactly(network("a", "10.0.0.1"), network("b"));
        assertThat(all.replacing("a", network("b"))).isEqualTo(all);
        assertThat(all.replacing("a", network("c")).all()).containsExactly(network("c"), network("b"));
        assertThat(all.replacing("x", network("c"))).isEqualTo(all);
        assertThat(all.without("a").at(0, network("a")).all()).containsExactly(network("a"), network("b"));
        assertThat(all.at(9, network("b")).all()).hasSize(2);
    }
}
