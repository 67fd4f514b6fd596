package dev.gatehouse.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.map.MapViewModel.Side;

import static org.assertj.core.api.Assertions.assertThat;

class MapViewModelTest {
    private final MapViewModel map = model(new ImmediateTaskRunner());

    private static MapViewModel model(TaskRunner runner) {
        var messages = Messages.strict(Locale.ENGLISH);
        return new MapViewModel(new MapReading(range -> Optional.of("HQ").filter(_ -> range.prefixLength() == 16),
                messages), runner, messages);
    }

    private MapViewModel open(AuthenticationProfile live, AuthenticationProfile draft) {
        map.open("Example", DraftAnalysis.of(live, draft.toDraft()));
        return map;
    }

    @Test
    void itOpensOnAllOfIpv4WithTheCursorOnTheFirstAddressThatCounts() {
        open(Profiles.example3(), Profiles.example3());
        assertThat(map.frameProperty().get()).isEqualTo(AddressRange.all(AddressFamily.IPV4));
        assertThat(map.cursorProperty().get()).hasToString("192.123.211.211");
        assertThat(map.differsProperty().get()).isFalse();
        assertThat(map.changesProperty().get()).isEqualTo("The draft lets in exactly whom AWS lets in now.");
        assertThat(map.here(Side.DRAFT)).isEqualTo("None may sign in; 1 blocked without effect");
        assertThat(map.place()).isEqualTo("192.123.0.0/16 · blocked by 192.123.211.211");
    }

    @Test
    void theTableHoldsExactlyTheRangesOfTheThirdExample() {
        open(Profiles.example3(), Profiles.example3());
        assertThat(map.rows()).filteredOn(row -> row.what().equals("may sign in")).extracting(MapRow::range)
                .containsExactly("200.255.0.0–200.255.9.255", "200.255.11.0–200.255.40.49",
                        "200.255.40.51–200.255.255.255");
        assertThat(map.rows()).filteredOn(row -> row.what().equals("blocked")).extracting(MapRow::range)
                .containsExactly("200.255.10.0/24", "200.255.40.50");
        assertThat(map.table().lines().toList()).hasSize(1 + 6).first().isEqualTo("What\tRange\tAddresses\tShare");
    }

    @Test
    void whatADraftChangesComesFirstAndIsCounted() {
        open(Profiles.example3(), Profiles.lists("d", List.of("200.255.0.0/17", "10.0.0.0/24"), List.of()));
        assertThat(map.differsProperty().get()).isTrue();
        assertThat(map.rows().getFirst()).isEqualTo(new MapRow("gains access", "10.0.0.0/24", "256",
                "less than 0.01 %"));
        assertThat(map.changesProperty().get()).isEqualTo("The draft lets in 513 IPv4 addresses that may not sign in"
                + " now, and refuses 32\u202F768 IPv4 addresses that may.");
        assertThat(map.here(Side.LIVE)).isEqualTo("None may sign in");
        assertThat(map.here(Side.DRAFT)).isEqualTo("256 of 65\u202F536 may sign in; 256 gain access");
    }

    @Test
    void zoomingKeepsTheCursorInViewAndComesBack() {
        open(Profiles.example3(), Profiles.example3());
        map.zoomIn(4);
        assertThat(map.frameProperty().get()).hasToString("192.0.0.0/4");
        map.zoomIn(8);
        assertThat(map.frameProperty().get()).hasToString("192.112.0.0/12");
        assertThat(map.escape()).isTrue();
        assertThat(map.frameProperty().get()).hasToString("192.0.0.0/8");
        map.home();
        assertThat(map.escape()).as("nothing to come back from").isFalse();
        map.fit();
        assertThat(map.frameProperty().get()).hasToString("192.0.0.0/4");
        for (int i = 0; i < 12; i++) {
            map.zoomIn(4);
        }
        assertThat(map.frameProperty().get().size()).isEqualTo(16);
        assertThat(map.frameProperty().get().contains(map.cursorProperty().get())).isTrue();
    }

    @Test
    void anAddressOrRangeCanBeGoneToAndAnythingElseIsExplained() {
        open(Profiles.example3(), Profiles.example3());
        map.goToProperty().set(" 200.255.40.50 ");
        map.go();
        assertThat(map.frameProperty().get()).hasToString("200.255.40.0/24");
        assertThat(map.here(Side.DRAFT)).isEqualTo("This address may not sign in; 1 blocked");
        assertThat(map.crumbs()).map(map::crumb).containsExactly("All IPv4", "200.0.0.0/8", "200.255.0.0/16",
                "200.255.40.0/24");
        map.choose(0);
        assertThat(map.place()).isEqualTo("200.255.40.0 · allowed by 200.255.0.0/16 (HQ)");
        map.goToProperty().set("nowhere");
        map.go();
        assertThat(map.goToErrorProperty().get()).isNotEmpty();
        assertThat(map.frameProperty().get()).hasToString("200.255.40.0/24");
    }

    @Test
    void ofIpv6ThePartInUseIsShown() {
        open(Profiles.lists("v6", List.of("2001:db8::/33", "2001:db8:f000::/36"), List.of()),
                Profiles.lists("v6", List.of("2001:db8::/33", "2001:db8:f000::/36"), List.of()));
        assertThat(map.frameProperty().get()).hasToString("2001:db8::/32");
        assertThat(map.here(Side.DRAFT)).isEqualTo("All addresses may sign in");
        map.show(AddressFamily.IPV4);
        assertThat(map.rows()).isEmpty();
        assertThat(map.place()).isEqualTo("0.0.0.0/16 · in no allowed row");
    }

    @Test
    void withoutListsEverybodyIsOnTheMap() {
        open(Profiles.open("o"), Profiles.open("o"));
        assertThat(map.here(Side.DRAFT)).isEqualTo("All addresses may sign in");
        assertThat(map.place()).isEqualTo("0.0.0.0/16 · no row; the allowed list is empty");
        assertThat(map.rows()).containsExactly(new MapRow("may sign in", "0.0.0.0/0", "4\u202F294\u202F967\u202F296",
                "100 %"));
    }

    @Test
    void nothingIsSaidBeforeItIsDrawn() {
        var slow = new ManualTaskRunner();
        var later = model(slow);
        later.open("Example", DraftAnalysis.of(Profiles.example3(), Profiles.example3().toDraft()));
        assertThat(later.here(Side.LIVE)).isEmpty();
        assertThat(later.place()).isEmpty();
        later.choose(3);
        assertThat(later.cursorProperty().get()).hasToString("0.0.0.0");
    }

    @Test
    void savingSaysHowItWent() {
        map.save("a.png", () -> "done");
        assertThat(map.noticeProperty().get()).isEqualTo("Saved to a.png.");
        map.save("b.png", () -> {
            throw new java.io.IOException("read-only");
        });
        assertThat(map.noticeProperty().get()).startsWith("Not saved: b.png");
    }
}
