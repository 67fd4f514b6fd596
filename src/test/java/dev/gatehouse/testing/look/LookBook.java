package dev.gatehouse.testing.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The looks that are kept, one file for each page, a section for each theme and size. Renewed with
 * {@code -Dlook.renew=true}; then every comparison passes, and what changed is seen as a change of text.
 */
public final class LookBook {
    private static final String SECTION = "== ";
    private static final String SUFFIX = ".txt";

    private final Path folder;
    private final Map<String, Map<String, Look>> pages = new TreeMap<>();

    private LookBook(Path folder) {
        this.folder = folder;
    }

    /** The looks of a folder. */
    public static LookBook in(Path folder) {
        var book = new LookBook(folder);
        for (var page : book.kept()) {
            book.pages.put(page, read(folder.resolve(page + SUFFIX)));
        }
        return book;
    }

    /** Whether looks are to be renewed in this run. */
    public static boolean renews() {
        return Boolean.getBoolean("look.renew");
    }

    /** The pages of which a file is kept. */
    public Set<String> kept() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The look of a page in a theme and size, if it is kept. */
    public Optional<Look> find(String page, String variant) {
        return Optional.ofNullable(pages.getOrDefault(page, Map.of()).get(variant));
    }

    /** Keeps the look of a page in a theme and size from now on; it is in the file at once. */
    public void keep(String page, String variant, Look look) {
        var variants = pages.computeIfAbsent(page, _ -> new TreeMap<>());
        variants.put(variant, look);
        var text = new StringBuilder();
        variants.forEach((name, kept) -> text.append(SECTION).append(name).append('\n').append(LookText.of(kept)));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(page + SUFFIX), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Look> read(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            var looks = new TreeMap<String, Look>();
            for (var from = 0; from < lines.size(); from += 1 + LookText.lines()) {
                var name = lines.get(from);
                if (!name.startsWith(SECTION)) {
                    throw new IllegalArgumentException(file + ", line " + (from + 1) + ": no section begins here");
                }
                looks.put(name.substring(SECTION.length()), LookText.read(lines.subList(from + 1, lines.size())));
            }
            return looks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
