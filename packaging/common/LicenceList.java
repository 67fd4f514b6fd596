import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Maven adds the names of parts to the place of a repository, which then leads nowhere. */
    private static final Pattern REPOSITORY = Pattern.compile("^(https?://github\\.com/[^/]+/[^/]+)/.*");

    private LicenceList() {}

    public static void main(String[] args) throws IOException {
        var out = Path.of(args[2]);
        Files.createDirectories(out);
        var lines = new ArrayList<>(List.of("The libraries of Gatehouse, their licences and where their source is, from its bill of materials.",
                "Texts that a library brings are in the folder of its name; one that others bring too is there once. The",
                "libraries are shortened: what Gatehouse never calls and what only debuggers read is left out.", ""));
        for (var part : JsonMapper.shared().readTree(Path.of(args[0])).path("components")) {
            lines.add(line(part));
        }
        Map<String, Path> texts = new HashMap<>();
        try (var jars = Files.list(Path.of(args[1]))) {
            for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                lines.addAll(copyTexts(jar, out, texts));
            }
        }
        Files.write(out.resolve("LIBRARIES.txt"), lines.stream().distinct().toList());
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
        return name + ": " + String.join(" or ", names) + source(part);
    }

    /** Where its source is: some licences ask whoever passes a library on to say so. */
    private static String source(JsonNode part) {
        for (var kind : List.of("vcs", "website")) {
            for (var place : part.path("externalReferences")) {
                if (kind.equals(place.path("type").asString(""))) {
                    return ", source " + REPOSITORY.matcher(place.path("url").asString("")).replaceFirst("$1");
                }
            }
        }
        throw new IllegalStateException("nobody knows where the source is of " + part.path("name").asString());
    }

    /** Copies those that are new; says where the others are. */
    private static List<String> copyTexts(Path file, Path out, Map<String, Path> texts) throws IOException {
        var elsewhere = new ArrayList<String>();
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(found -> TEXT.matcher(found.getName()).matches()).toList()) {
                var text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                var name = Path.of(file.getFileName().toString().replaceAll("\\.jar$", ""))
                        .resolve(Path.of(entry.getName()).getFileName());
                var same = texts.putIfAbsent(text, name);
                if (same == null) {
                    Files.createDirectories(out.resolve(name).getParent());
                    Files.writeString(out.resolve(name), text, StandardCharsets.ISO_8859_1);
                } else {
                    elsewhere.add(name + ": the same text as " + same);
                }
            }
        }
        return elsewhere;
    }
}
