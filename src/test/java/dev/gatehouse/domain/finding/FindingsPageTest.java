package dev.gatehouse.domain.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about findings names every code there is, and no other, with its class. */
class FindingsPageTest {
    private static final Pattern ENTRY = Pattern.compile("(?m)^## (ACP-[A-Z]{2}-\\d{3})\n\n\\*(\\w+)\\.\\* \\S");

    @Test
    void everyCodeIsDescribedWithItsClass() throws IOException {
        var described = ENTRY.matcher(Files.readString(Path.of("docs/findings.md"))).results()
                .map(entry -> entry.group(1) + " " + entry.group(2).toUpperCase(Locale.ROOT)).toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                .map(code -> code.code() + " " + code.severity()).toList());
    }
}
