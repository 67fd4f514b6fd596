package dev.gatehouse.ui.many;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTest {
    private static final Path FILE = Path.of("many.csv");
    private static final Optional<Standing> BEGUN = Optional.of(new Standing(new Series(Instant.EPOCH,
            new Origin(true, "127.0.0.1:1", "us-west-2", ""), SettingsPatch.NONE,
            List.of(new Series.Target(Profiles.ref(Profiles.open("One")), "=One"))), Map.of()));
    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private Summary summary(FileSaver saver) {
        return new Summary(saver, new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));
    }

    @Test
    void isEmptyBeforeTheSeriesWasBegun() {
        assertThat(summary((_, _) -> {}).table(Optional.empty())).isEmpty();
    }

    @Test
    void whatIsSavedIsTheTableWithoutFormulas() {
        summary((_, bytes) -> written.add(new String(bytes, StandardCharsets.UTF_8))).save(BEGUN, FILE, told::add);

        assertThat(written).singleElement().asString().contains("'=One").isEqualTo(summary((_, _) -> {}).table(BEGUN));
        assertThat(told).containsExactly("The summary is in many.csv.");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidWithItsReason() {
        summary((_, _) -> {
            throw new IOException("no space");
        }).save(BEGUN, FILE, told::add);

        assertThat(told).containsExactly("The summary was not saved in many.csv: no space");
    }
}
