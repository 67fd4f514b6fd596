package dev.gatehouse.ui.editor;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.control.RangeSegment;
import dev.gatehouse.ui.control.RangeSegment.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide's examples in words, and what a draft changes (domain §2). */
class EffectiveAccessTest {

    private static EffectiveAccess words(AuthenticationProfile profile) {
        return words(Editing.of(profile));
    }

    private static EffectiveAccess words(Editing editing) {
        var words = editing.editor.effectiveProperty().get();
        assertThat(words).isNotNull();
        return words;
    }

    @Test
    void exampleOneIsOneBlock() {
        var words = words(Profiles.lists("1", List.of("111.222.0.0/16"), List.of()));
        assertThat(words.sentences()).containsExactly("1 range, 65\u202F536 IPv4 addresses, less than 0.01 % of all",
                "no IPv6 address");
        assertThat(words.cidrs()).isEqualTo("111.222.0.0/16");
    }

    @Test
    void exampleTwoIsEverybodyButOneBlock() {
        var words = words(Profiles.lists("2", List.of(), List.of("155.155.155.0/24")));
        assertThat(words.sentences()).containsExactly(
                "2 ranges, 4\u202F294\u202F967\u202F040 IPv4 addresses, more than 99.99 % of all",
                "all IPv6 addresses");
        assertThat(words.cidrs().lines()).doesNotContain("155.155.155.0/24").contains("155.155.154.0/24", "::/0");
    }

    @Test
    void exampleThreeIsThreeRanges() {
        var words = words(Profiles.example3());
        assertThat(words.sentences()).containsExactly("3 ranges, 65\u202F279 IPv4 addresses, less than 0.01 % of all",
                "no IPv6 address");
        assertThat(words.cidrs().lines()).contains("200.255.11.0/24", "200.255.40.51/32")
                .doesNotContain("200.255.40.50/32");
    }

    @Test
    void exampleFourIsEverybody() {
        var words = words(Profiles.open("4"));
        assertThat(words.sentences()).containsExactly("all IPv4 addresses", "all IPv6 addresses");
        assertThat(words.cidrs()).isEqualTo("0.0.0.0/0\n::/0");
    }

    @Test
    void aDraftThatChangesAccessStandsUnderTheLiveStripWithGainsAndLosses() {
        var editing = Editing.of(Profiles.lists("x", List.of("10.0.0.0/24"), List.of()));
        assertThat(editing.editor.pictures()).hasSize(1);
        editing.editor.parts().allowed().edit(0, "10.0.0.128/25");
        editing.editor.parts().allowed().add("10.0.1.0/24");
        assertThat(editing.editor.pictures()).extracting(AccessPicture::caption).containsExactly(
                "IPv4 live, 10.0.0.0–10.0.1.255", "IPv4 draft, 10.0.0.0–10.0.1.255");
        assertThat(editing.editor.pictures().getLast().segments()).extracting(RangeSegment::kind)
                .containsExactly(Kind.LOST, Kind.ALLOWED, Kind.GAINED);
        assertThat(editing.editor.pictures().getLast().asText().lines()).contains(
                "10.0.0.0–10.0.0.127: 128 addresses lose access", "10.0.1.0–10.0.1.255: 256 addresses gain access");
        assertThat(words(editing).sentences().getFirst()).isEqualTo(
                "1 range, 384 IPv4 addresses, less than 0.01 % of all (live: 1 range, 256 IPv4 addresses,"
                        + " less than 0.01 % of all)");
    }
}
