package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;

import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;

/**
 * Finds what was altered in a pack since it was made: stricter than {@code sha256sum -c}, which does not see files that
 * were added. Whoever makes a whole new pack is found only by the digest of the old one, known from elsewhere.
 */
public final class PackCheck {
    private final List<PackFault> faults = new ArrayList<>();
    private final Map<String, PackFile> found = new TreeMap<>();

    private PackCheck() {}

    /**
     * Looks at a pack.
     *
     * @param digest
     *            the digest of its manifest, where it is known from elsewhere
     */
    public static PackVerdict of(FoundPack pack, Optional<String> digest) {
        var check = new PackCheck();
        return switch (pack) {
            case FoundPack.Folder(var files, var odd) -> {
                odd.forEach(path -> check.fault(PackFault.Kind.NOT_A_FILE, path));
                yield check.verdict(files, digest);
            }
            case FoundPack.Single(var file) -> check.zip(file, digest);
        };
    }

    private PackVerdict zip(PackFile file, Optional<String> digest) {
        var entries = PackZip.read(file.bytes());
        var folder = entries.map(list -> list.getFirst().path().split("/", 2)[0]);
        if (entries.isEmpty() || !entries.get().stream().allMatch(one -> one.path().startsWith(folder.get() + "/"))) {
            fault(PackFault.Kind.ZIP, file.path());
            return new PackVerdict.Altered(faults);
        }
        var files = entries.get().stream()
                .map(one -> new PackFile(one.path().substring(folder.get().length() + 1), one.bytes())).toList();
        var verdict = verdict(files, digest);
        if (verdict instanceof PackVerdict.Intact(var name, var _, var _, var _)
                && !Arrays.equals(PackZip.write(name, made(), found.values()), file.bytes())) {
            fault(PackFault.Kind.ZIP, file.path());
            return new PackVerdict.Altered(faults);
        }
        return verdict;
    }

    private Instant made() {
        return Instant.parse(manifest().orElseThrow().pack().made());
    }

    private PackVerdict verdict(List<PackFile> files, Optional<String> digest) {
        files.forEach(this::take);
        var list = manifest();
        list.ifPresentOrElse(this::compare, this::compareWithSums);
        if (faults.isEmpty() && list.isPresent()) {
            var seen = Digests.sha256(file(Manifest.FILE).orElseThrow());
            if (digest.isEmpty() || digest.get().equalsIgnoreCase(seen)) {
                var pack = list.get().pack();
                return new PackVerdict.Intact(pack.name(), pack.read().complete(), found.size(), seen);
            }
            fault(PackFault.Kind.ANOTHER_PACK, Manifest.FILE);
        }
        return new PackVerdict.Altered(faults);
    }

    private void take(PackFile file) {
        if (!Manifest.isPath(file.path())) {
            fault(PackFault.Kind.BAD_PATH, file.path());
        } else if (found.putIfAbsent(file.path(), file) != null) {
            fault(PackFault.Kind.TWICE, file.path());
        }
    }

    /** The list of files, where there is one that is spelled as it was written. */
    private Optional<Manifest> manifest() {
        return file(Manifest.FILE).flatMap(file -> {
            try {
                var read = PackJson.read(file.bytes(), Manifest.class);
                return read.filter(one -> one.isKnown() && Arrays.equals(
                        PackJson.write(one), file.bytes()));
            } catch (JacksonException | IllegalArgumentException _) {
                return Optional.empty();
            }
        });
    }

    private Optional<PackFile> file(String path) {
        return Optional.ofNullable(found.get(path));
    }

    /** Two lists speak for each file; the one that alone says otherwise is the one that was altered. */
    private void compare(Manifest manifest) {
        var sums = sums();
        for (var entry : manifest.files()) {
            var actual = file(entry.path()).map(Digests::sha256).orElse("");
            var isSize = file(entry.path()).filter(file -> file.size() == entry.bytes()).isPresent();
            var listed = sums.getOrDefault(entry.path(), "");
            if (actual.isEmpty()) {
                fault(PackFault.Kind.MISSING, entry.path());
            } else if (!actual.equals(entry.sha256()) || !isSize) {
                fault(PackFault.Kind.CHANGED, actual.equals(listed) ? Manifest.FILE : entry.path());
            }
        }
        var belongs = manifest.files().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        added(path -> belongs.contains(path));
        compareSums(manifest, sums);
    }

    private void compareSums(Manifest manifest, Map<String, String> sums) {
        var own = Digests.sha256(file(Manifest.FILE).orElseThrow());
        if (file(Manifest.SUMS).isEmpty()) {
            fault(PackFault.Kind.MISSING, Manifest.SUMS);
        } else if (faults.isEmpty()) {
            var listed = new TreeMap<String, String>();
            manifest.files().forEach(entry -> listed.put(entry.path(), entry.sha256()));
            listed.put(Manifest.FILE, own);
            var isManifest = sums.containsKey(Manifest.FILE) && !own.equals(sums.get(Manifest.FILE))
                    && sums.entrySet().stream().allMatch(sum -> sum.getKey().equals(Manifest.FILE)
                            || sum.getValue().equals(listed.get(sum.getKey())));
            var expected = Digests.lines(listed).getBytes(StandardCharsets.US_ASCII);
            if (!Arrays.equals(expected, file(Manifest.SUMS).get().bytes())) {
                fault(PackFault.Kind.CHANGED, isManifest ? Manifest.FILE : Manifest.SUMS);
            }
        }
    }

    /** Without a list that can be read, the digests alone say what changed. */
    private void compareWithSums() {
        fault(file(Manifest.FILE).isPresent() ? PackFault.Kind.UNREADABLE : PackFault.Kind.MISSING, Manifest.FILE);
        var sums = sums();
        if (sums.isEmpty()) {
            fault(file(Manifest.SUMS).isPresent() ? PackFault.Kind.UNREADABLE : PackFault.Kind.MISSING, Manifest.SUMS);
            return;
        }
        sums.forEach((path, sum) -> {
            if (file(path).isEmpty()) {
                fault(PackFault.Kind.MISSING, path);
            } else if (!Digests.sha256(file(path).get()).equals(sum) && !path.equals(Manifest.FILE)) {
                fault(PackFault.Kind.CHANGED, path);
            }
        });
        added(sums::containsKey);
    }

    private void added(Predicate<String> belongs) {
        found.keySet().stream().filter(path -> !belongs.test(path) && !path.equals(Manifest.FILE)
                && !path.equals(Manifest.SUMS)).forEach(path -> fault(PackFault.Kind.ADDED, path));
    }

    /** The digests by path, as far as the lines can be read. */
    private Map<String, String> sums() {
        var text = file(Manifest.SUMS).map(file -> new String(file.bytes(), StandardCharsets.ISO_8859_1)).orElse("");
        return text.lines().map(line -> line.split("  ", 2)).filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (first, _) -> first, TreeMap::new));
    }

    private void fault(PackFault.Kind kind, String file) {
        var fault = new PackFault(kind, file);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
