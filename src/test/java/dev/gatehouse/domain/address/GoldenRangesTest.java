package dev.gatehouse.domain.address;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisplayName("Published lists, merged by someone else, as a golden answer (skipped where ../shared is absent)")
class GoldenRangesTest {
    private static final Path RANGES = Path.of("..", "shared", "data", "ranges");

    @ParameterizedTest
    @ValueSource(strings = {"amazon-ipv4", "amazon-ipv6", "cloudflare-ipv4", "cloudflare-ipv6", "github-ipv4",
            "github-ipv6"})
    void mergingGivesExactlyThePublishedMerge(String name) throws IOException {
        List<AddressRange> merged = Tidy.merge(read(name));
        List<AddressRange> golden = read(name + "_merged");
        assertThat(merged).isEqualTo(golden.stream().sorted().toList());
        assertThat(AddressSet.of(read(name))).isEqualTo(AddressSet.of(golden));
    }

    private static List<AddressRange> read(String name) throws IOException {
        Path file = RANGES.resolve(name + ".txt");
        assumeTrue(Files.isReadable(file), "no " + file);
        return Files.readAllLines(file).stream().map(line -> AddressEntry.of(line).range().orElseThrow()).toList();
    }
}
