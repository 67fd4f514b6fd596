package dev.gatehouse.ui.find;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.find.FoundProfile.Kind;
import dev.gatehouse.ui.profiles.ProfileItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FindViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Open"),
            Profiles.lists("Office", List.of("203.0.113.0/24"), List.of()));
    private final FindViewModel find = world.find;

    FindViewModelTest() {
        world.connection.openSandbox();
    }

    @Test
    void everyProfileSaysWhetherItLetsTheAddressInAndByWhichRow() {
        find.inputProperty().set("200.255.40.50");
        assertThat(find.results()).extracting(found -> found.item().label(), FoundProfile::kind, FoundProfile::reason)
                .containsExactlyInAnyOrder(
                        tuple("Example 3", Kind.BLOCKED, "Blocked by 200.255.40.50."),
                        tuple("Open", Kind.ALLOWED,
                                "The allowed list is empty, and no blocked row holds it."),
                        tuple("Office", Kind.BLOCKED, "In no allowed row."));
        assertThat(find.statusProperty().get()).isEqualTo("Allowed in 1, blocked in 2, not read: 0");
    }

    @Test
    void anIpv4AddressInIpv6ClothesIsExplained() {
        find.inputProperty().set("::ffff:200.255.40.51");
        assertThat(find.results()).extracting(FoundProfile::reason).allSatisfy(reason -> assertThat(reason)
                .contains("This is the IPv4 address 200.255.40.51 written as IPv6"));
    }

    @Test
    void aProfileIsReadOnceHoweverOftenTheAddressChanges() {
        find.inputProperty().set("8.8.8.8");
        find.inputProperty().set("9.9.9.9");
        assertThat(world.aws.readCount()).isEqualTo(3);
        find.begin();
        assertThat(world.aws.readCount()).isEqualTo(6);
    }

    @Test
    void aProfileThatCannotBeReadHidesNoOther() {
        world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1, true)));
        find.inputProperty().set("8.8.8.8");
        assertThat(find.results()).hasSize(3).filteredOn(found -> found.kind() == Kind.NOT_READ).hasSize(1);
    }

    @Test
    void oneThatCouldNotBeReadIsReadAgainWithTheNextAddressAndStandsInItsPlace() {
        world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("x", false, 0, false)));
        find.inputProperty().set("8.8.8.8");
        var order = world.profiles.everyProfile().stream().map(ProfileItem::label).toList();
        find.inputProperty().set("9.9.9.9");
        assertThat(world.aws.readCount()).isEqualTo(4);
        assertThat(find.results()).extracting(found -> found.item().label()).containsExactlyElementsOf(order);
        assertThat(find.results()).noneMatch(found -> found.kind() == Kind.NOT_READ);
    }

    @Test
    void aTextThatIsNoAddressSaysWhyAndReadsNothing() {
        find.inputProperty().set("300.1.1.1");
        assertThat(find.statusProperty().get()).contains("300");
        find.inputProperty().set("10.0.0.0/8");
        assertThat(find.statusProperty().get()).contains("range");
        assertThat(world.aws.readCount()).isZero();
        assertThat(find.results()).isEmpty();
    }

    @Test
    void aSearchThatIsOverTakenSaysNothing() {
        var runner = new ManualTaskRunner();
        var slow = new World(runner, Profiles.example3(), Profiles.open("Open"));
        slow.connection.openSandbox();
        runner.runAll();
        slow.find.inputProperty().set("200.255.40.51");
        slow.find.inputProperty().set("200.255.40.50");
        runner.runAll();
        assertThat(slow.find.results()).extracting(FoundProfile::kind).containsExactlyInAnyOrder(Kind.BLOCKED,
                Kind.ALLOWED);
    }

    @Test
    void openingAResultShowsItsProfile() {
        world.profiles.filterProperty().set("nothing like it");
        find.inputProperty().set("203.0.113.7");
        find.open(find.results().stream().filter(found -> found.item().label().equals("Office")).findFirst()
                .orElseThrow());
        assertThat(world.editor.titleProperty().get()).isEqualTo("Office");
    }
}
