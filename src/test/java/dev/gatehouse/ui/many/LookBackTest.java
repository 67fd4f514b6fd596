package dev.gatehouse.ui.many;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class LookBackTest {
    private static final Origin HERE = new Origin(false, "connect.us-west-2.amazonaws.com", "us-west-2",
            "arn:aws:sts::111122223333:assumed-role/SecAdmin/ana");
    private static final Standing BEGUN = new Standing(new Series(Instant.EPOCH, HERE, SettingsPatch.NONE,
            List.of(new Series.Target(Profiles.ref(Profiles.open("One")), "One"))), Map.of());

    @Test
    void aSeriesOfWhichNothingWasSentIsOffered() {
        assertThat(LookBack.isUnfinished(BEGUN, HERE)).isTrue();
    }

    @Test
    void noSeriesAtAllIsNot() {
        assertThat(LookBack.isUnfinished(new Standing(Series.NONE, Map.of()), HERE)).isFalse();
    }

    @Test
    void oneThatWasSentFromElsewhereIsNotOfferedHere() {
        var region = new Origin(false, "connect.us-east-1.amazonaws.com", "us-east-1", HERE.caller());
        var account = new Origin(false, HERE.host(), HERE.region(),
                "arn:aws:sts::999999999999:assumed-role/SecAdmin/ana");

        assertThat(LookBack.isUnfinished(BEGUN, region)).isFalse();
        assertThat(LookBack.isUnfinished(BEGUN, account)).isFalse();
        assertThat(LookBack.isUnfinished(BEGUN, new Origin(true, HERE.host(), HERE.region(), HERE.caller()))).isFalse();
    }
}
