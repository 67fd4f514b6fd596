package dev.gatehouse.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says what the files are and how to check them. */
final class ReadMe {
    private static final List<String> FILES = List.of("report.html", "report.pdf", "report.json", "profiles/",
            "maps/", "profiles.csv", "effective-ranges.csv", "findings.csv", "controls.csv", "notes.csv",
            "idle-sign-out-checks.csv", "calls.csv");
    private static final int WIDTH = 110;

    private ReadMe() {}

    static String of(Evidence evidence) {
        var texts = evidence.texts();
        var changes = evidence.comparison().isEmpty() ? Stream.<String>empty() : Stream.of("diff.txt");
        return Stream.of(
                Stream.of(Html.visible(Names.title(evidence)), "", texts.text("pack.readme.files")),
                Stream.of(FILES.stream(), changes, Stream.of(Manifest.FILE, Manifest.SUMS)).flatMap(names -> names)
                        .map(name -> file(name, texts)),
                Paper.writes(texts.language())
                        ? Stream.<String>empty()
                        : Stream.of("", wrapped(texts.text("pack.readme.paper"))),
                Stream.of("", texts.text("pack.readme.check"),
                        "  sha256sum -c SHA256SUMS       " + texts.text("pack.readme.check.sums"),
                        "  gatehouse verify FOLDER       " + texts.text("pack.readme.check.verify"), "",
                        wrapped(texts.text("pack.readme.digest")), "", Closing.sentence(evidence)))
                .flatMap(lines -> lines).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String file(String name, PackTexts texts) {
        return "  %-20s  %s".formatted(name, texts.text("pack.readme." + name));
    }

    /** The text in lines that a terminal shows whole. */
    private static String wrapped(String text) {
        var lines = new StringBuilder();
        var length = 0;
        for (var word : text.split(" ", -1)) {
            if (length > 0) {
                var fits = length + 1 + word.length() <= WIDTH;
                lines.append(fits ? ' ' : '\n');
                length = fits ? length + 1 : 0;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
