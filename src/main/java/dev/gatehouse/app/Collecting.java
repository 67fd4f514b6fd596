package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.cli.ProgramVersion;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.evidence.Collector;

/** Who sits at this computer, and what it is called. */
final class Collecting {
    private static final String UNKNOWN = "not known";

    private Collecting() {}

    /** The collector of everything read here. */
    static Collector onThisComputer(Map<ConnectionTarget, AwsProfile.Kind> credentials) {
        return new Collector(ProgramVersion.current(), AwsConnections.sdkVersion(),
                System.getProperty("user.name", UNKNOWN),
                host(System.getenv()), credentials);
    }

    /** Its name as the system has it; asking the network for it would send something. */
    static String host(Map<String, String> environment) {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(environment::get).flatMap(Stream::ofNullable)
                .filter(name -> !name.isBlank()).findFirst()
                .or(() -> Stream.of("/proc/sys/kernel/hostname", "/etc/hostname").map(Path::of)
                        .flatMap(file -> line(file).stream()).findFirst())
                .orElse(UNKNOWN);
    }

    private static Optional<String> line(Path file) {
        try {
            return Files.readString(file).lines().map(String::strip).filter(name -> !name.isEmpty()).findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
