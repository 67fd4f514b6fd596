package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.PackFile;

/** AWS's answers about the profiles, byte for byte. */
final class RawAnswers {
    private static final String FOLDER = "profiles/";

    private RawAnswers() {}

    /** One file for each profile that was read. A trusted answer is whole UTF-8, so its text has the same bytes. */
    static List<PackFile> files(Evidence evidence) {
        return read(evidence).map(one -> new PackFile(one.file(), bytes(one))).toList();
    }

    static byte[] bytes(ProfileFacts one) {
        return one.reading().trace().body().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<ProfileFacts> read(Evidence evidence) {
        return evidence.profiles().stream().filter(one -> one.assessed().isPresent());
    }

    /**
     * One digest of all of them, printed in the report so that paper can be held against the files:
     * {@code grep '  profiles/' SHA256SUMS | sha256sum}.
     */
    static String digest(Collection<PackFile> files) {
        var raw = files.stream().filter(file -> file.path().startsWith(FOLDER))
                .sorted(Comparator.comparing(PackFile::path)).toList();
        return Digests.sha256(Digests.lines(raw).getBytes(StandardCharsets.US_ASCII));
    }
}
