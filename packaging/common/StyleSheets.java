import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Puts beside each style sheet of the window what JavaFX makes of it when it reads it, so that it is not made anew before
 * the first frame; JavaFX looks for it first. Arguments: the program's jar.
 */
final class StyleSheets {
    private static final String PLACE = "dev/gatehouse/ui/";

    private StyleSheets() {}

    public static void main(String[] args) throws IOException {
        var jar = Path.of(args[0]);
        var made = jar.resolveSibling(jar.getFileName() + ".made");
        var sheets = 0;
        try (var from = new JarFile(jar.toFile()); var to = new JarOutputStream(Files.newOutputStream(made))) {
            for (var entry : from.stream().toList()) {
                var name = entry.getName();
                var bytes = from.getInputStream(entry).readAllBytes();
                ShrunkJar.put(to, name, bytes);
                if (name.startsWith(PLACE) && name.endsWith(".css")) {
                    var ready = binary(name, bytes);
                    if (isReadable(ready)) {
                        ShrunkJar.put(to, name.replaceFirst("css$", "bss"), ready);
                        sheets++;
                    }
                }
            }
        }
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(jar.getFileName() + ": " + sheets + " style sheets are ready to use");
    }

    /** JavaFX writes durations in a form that it cannot read: sheets with one stay as they are. */
    private static boolean isReadable(byte[] sheet) {
        return !new String(sheet, StandardCharsets.ISO_8859_1).contains("DurationConverter");
    }

    private static byte[] binary(String name, byte[] css) throws IOException {
        var source = Files.createTempFile("sheet", ".css");
        var made = Files.createTempFile("sheet", ".bss");
        try {
            Files.write(source, css);
            Stylesheet.convertToBinary(source.toFile(), made.toFile());
            var ready = Files.readAllBytes(made);
            if (isReadable(ready) && !rules(new CssParser().parse(source.toUri().toURL()))
                    .equals(rules(Stylesheet.loadBinary(made.toUri().toURL())))) {
                throw new IOException(name + " says something else when it is read again");
            }
            return ready;
        } finally {
            Files.delete(source);
            Files.delete(made);
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(rule -> rule.getSelectors() + " " + rule.getDeclarations().stream()
                .map(one -> one.getProperty() + ": " + one.getParsedValue()).toList()).toList();
    }
}
