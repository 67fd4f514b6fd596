import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Puts beside each style sheet of the window what JavaFX makes of it when it reads it, so that it is not made anew before
 * the first frame; JavaFX looks for it first. What other sheets import is part of theirs. Arguments: the program's jar.
 */
final class StyleSheets {
    private static final String PLACE = "dev/gatehouse/ui/";
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    private StyleSheets() {}

    public static void main(String[] args) throws IOException {
        var jar = Path.of(args[0]);
        var made = jar.resolveSibling(jar.getFileName() + ".made");
        var folder = Files.createTempDirectory("sheets");
        try (var from = new JarFile(jar.toFile()); var to = ShrunkJar.open(made)) {
            for (var entry : from.stream().toList()) {
                var bytes = from.getInputStream(entry).readAllBytes();
                ShrunkJar.put(to, entry.getName(), bytes);
                if (isSheet(entry.getName())) {
                    var file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.write(file, bytes);
                }
            }
            System.out.println(jar.getFileName() + ": " + addReady(folder, to) + " style sheets are ready to use");
        } finally {
            delete(folder);
        }
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSheet(String name) {
        return name.startsWith(PLACE) && name.endsWith(".css");
    }

    private static int addReady(Path folder, JarOutputStream jar) throws IOException {
        var sheets = filesIn(folder);
        var imported = imported(sheets);
        var ready = 0;
        for (var sheet : sheets) {
            if (imported.contains(sheet)) {
                continue;
            }
            var bytes = binary(sheet);
            if (isReadable(bytes)) {
                ShrunkJar.put(jar, folder.relativize(sheet).toString().replace('\\', '/').replaceFirst("css$", "bss"), bytes);
                ready++;
            }
        }
        return ready;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Set<Path> imported(List<Path> sheets) throws IOException {
        var imported = new HashSet<Path>();
        for (var sheet : sheets) {
            var said = IMPORT.matcher(Files.readString(sheet));
            while (said.find()) {
                imported.add(sheet.resolveSibling(said.group(1)).normalize());
            }
        }
        return imported;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** JavaFX writes durations in a form that it cannot read: sheets with one stay as they are. */
    private static boolean isReadable(byte[] sheet) {
        return !new String(sheet, StandardCharsets.ISO_8859_1).contains("DurationConverter");
    }

    private static byte[] binary(Path sheet) throws IOException {
        var made = Files.createTempFile("sheet", ".bss");
        try {
            Stylesheet.convertToBinary(sheet.toFile(), made.toFile());
            var ready = Files.readAllBytes(made);
            var rules = rules(new CssParser().parse(sheet.toUri().toURL()));
            if (rules.isEmpty() && Files.readString(sheet).contains("@import")) {
                throw new IOException(sheet + " imports nothing that can be read");
            }
            if (isReadable(ready) && !rules.equals(rules(Stylesheet.loadBinary(made.toUri().toURL())))) {
                throw new IOException(sheet + " says something else when it is read again");
            }
            return ready;
        } finally {
            Files.delete(made);
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(rule -> rule.getSelectors() + " " + rule.getDeclarations().stream()
                .map(one -> one.getProperty() + ": " + one.getParsedValue()).toList()).toList();
    }
}
