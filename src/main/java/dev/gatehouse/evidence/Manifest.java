package dev.gatehouse.evidence;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.gatehouse.domain.port.PackFile;

/**
 * The list of what belongs to a pack.
 *
 * @param schema
 *            the form, 1
 * @param kind
 *            {@link #KIND}
 * @param pack
 *            who, when, where, with what, how complete
 * @param files
 *            every file but this one and that of the digests, by path
 */
record Manifest(int schema, String kind, PackJson.Header pack, List<Entry> files) {
    static final String FILE = "manifest.json";
    static final String SUMS = "SHA256SUMS";
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final String KIND = "gatehouse-evidence-manifest";

    /** One file. */
    record Entry(String path, long bytes, String sha256) {
        static Entry of(PackFile file) {
            return new Entry(file.path(), file.size(), Digests.sha256(file));
        }
    }

    static Manifest of(Evidence evidence, Collection<PackFile> files) {
        return new Manifest(PackJson.SCHEMA, KIND, PackJson.Header.of(evidence),
                files.stream().map(Entry::of).toList());
    }

    /** The file that it is in a pack. */
    PackFile file() {
        return PackFile.made(FILE, PackJson.write(this));
    }

    /** What {@code sha256sum} needs: the digests of its files and of itself, by path. */
    String sums() {
        var sums = new TreeMap<String, String>();
        files.forEach(file -> sums.put(file.path(), file.sha256()));
        sums.put(FILE, Digests.sha256(file()));
        return Digests.lines(sums);
    }

    /** Whether it is one that this version knows. */
    boolean isKnown() {
        return schema == PackJson.SCHEMA && KIND.equals(kind) && Names.isOne(pack.name()) && Times.isExact(pack.made())
                && files.stream().allMatch(file -> isPath(file.path()));
    }

    /** Whether a file of a pack can have this path. */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }
}
