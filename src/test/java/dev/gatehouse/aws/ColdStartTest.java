package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.testing.ChildProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** The first frame must not wait for the SDK (domain §4.10). */
class ColdStartTest {
    @Test
    void makingTheConnectionsLoadsNoClassOfTheSdk(@TempDir Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("classes.txt");

        ChildProcess.run(ConstructionProbe.class, Map.of(), List.of("-Xlog:class+load:file=" + log), List.of());

        assertThat(Files.readAllLines(log)).anyMatch(line -> line.contains("dev.gatehouse.aws.AwsConnections"))
                .noneMatch(line -> line.contains("software.amazon"));
    }
}
