package dev.gatehouse.domain.profile;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The service may reorder, de-duplicate or respell lists (domain §6). */
class ProfileMatchTest {
    private static final AuthenticationProfile ONE = Profiles.lists("P",
            List.of("10.0.0.0/8", "2001:db8::/32", "1.2.3.4", "junk"), List.of());

    private static void matches(List<String> allowed) {
        assertThat(ProfileMatch.differing(ONE, Profiles.lists("P", allowed, List.of()))).isEmpty();
    }

    private static void differs(List<String> allowed) {
        assertThat(ProfileMatch.differing(ONE, Profiles.lists("P", allowed, List.of())))
                .containsExactly(ProfileField.ALLOWED_IPS);
    }

    @Test
    void respelledRowsMatch() {
        matches(List.of("10.9.9.9/8", "2001:0DB8::/32", "1.2.3.4/32", "junk"));
    }

    @Test
    void reorderedRowsMatch() {
        matches(ONE.access().allowedRows().reversed());
    }

    @Test
    void deduplicatedRowsMatch() {
        matches(List.of("10.0.0.0/8", "2001:db8::/32", "1.2.3.4", "junk", "10.0.0.0/8", "junk"));
    }

    @Test
    void anAbsentListMatchesAnEmptyOne() {
        assertThat(ProfileMatch.differing(Profiles.lists("P", null, null), Profiles.open("P"))).isEmpty();
    }

    @Test
    void aMissingRowDiffers() {
        differs(List.of("10.0.0.0/8", "2001:db8::/32", "1.2.3.4"));
    }

    @Test
    void anotherUnreadableTextDiffers() {
        differs(List.of("10.0.0.0/8", "2001:db8::/32", "1.2.3.4", "JUNK"));
    }

    @Test
    void whatIsNotReportedDiffersFromEveryValue() {
        assertThat(ProfileMatch.differing(Profiles.with(ONE, Profiles.session(null, 60)), ONE))
                .containsExactly(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED);
    }
}
