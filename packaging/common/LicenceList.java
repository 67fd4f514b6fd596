import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says under which licence each library is: {@code java -cp 'lib/*' LicenceList.java sbom.json lib out}. Writes
 * {@code out/LIBRARIES.txt} from the bill of materials, and copies the texts that the jars bring. A library without a
 * licence is an error.
 */
final class LicenceList {
    private static final Pattern TEXT = Pattern.compile("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*",
            Pattern.CASE_INSENSITIVE);

    private LicenceList() {}

    public static void main(String[] args) throws IOException {
        var out = Path.of(args[2]);
        Files.createDirectories(out);
        var lines = new ArrayList<>(List.of("The libraries of Gatehouse and their licences, from its bill of materials.",
                "Texts that a library brings are in the folder of its name. The Amazon Connect client is shortened: the",
                "operations that Gatehouse never calls are left out.", ""));
        for (var part : JsonMapper.shared().readTree(Path.of(args[0])).path("components")) {
            lines.add(line(part));
        }
        Files.write(out.resolve("LIBRARIES.txt"), lines.stream().distinct().toList());
        try (var jars = Files.newDirectoryStream(Path.of(args[1]), "*.jar")) {
            for (var jar : jars) {
                copyTexts(jar, out);
            }
        }
    }

    private static String line(JsonNode part) {
        var names = new ArrayList<String>();
        for (var licence : part.path("licenses")) {
            names.add(licence.has("expression") ? licence.path("expression").asString()
                    : licence.path("license").path("id").asString(licence.path("license").path("name").asString("")));
        }
        var name = part.path("name").asString() + " " + part.path("version").asString();
        if (names.isEmpty() || names.contains("")) {
            throw new IllegalStateException("no licence is known of " + name);
        }
        return name + ": " + String.join(" or ", names);
    }

    private static void copyTexts(Path file, Path out) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> TEXT.matcher(found.getName()).matches()).toList()) {
                var folder = out.resolve(file.getFileName().toString().replaceAll("\\.jar$", ""));
                Files.createDirectories(folder);
                var text = folder.resolve(Path.of(entry.getName()).getFileName());
                Files.write(text, jar.getInputStream(entry).readAllBytes());
            }
        }
    }
}
