package dev.gatehouse.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.reader.CsvParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.Impact;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.Tidy;
import dev.gatehouse.domain.port.AddressTable;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.FileTrouble;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.text.VisibleText;

/** {@code gatehouse access}: who may sign in under a profile in a file. */
@Command(name = "access", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Say who may sign in under a profile in a file, and what a draft of it would change.%n"
                + "FILE is what \"aws connect describe-authentication-profile\" prints. Nothing leaves the computer.", //
        footer = {"", "CSV columns: address,verdict,decided_by and, with a draft, draft_verdict,draft_decided_by."
                + " Verdicts are ALLOWED and BLOCKED. decided_by is the row that decides; it is empty where no row holds"
                + " the address. Lines without an address are counted and named on standard error."}, //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:answered", "1:a file could not be read, or not all of the answer could be written",
                "2:wrong usage"})
final class AccessCommand implements Callable<Integer> {
    private static final int NAMED_PROBLEMS = 10;
    private static final int CHECK_EVERY = 10_000;

    private final ProfileDocuments documents;
    private final AddressTables tables;
    private final Console console;

    @Option(names = "--profile", paramLabel = "FILE", required = true, description = "the profile as it is")
    private Path profile;
    @Option(names = "--draft", paramLabel = "FILE", description = "the profile as it would be")
    private @Nullable Path draft;
    @Option(names = "--addresses", paramLabel = "CSV", //
            description = "addresses to test, one a line or in a table whose column is found by itself; - for standard"
                    + " input")
    private @Nullable Path addresses;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; text is the default")
    private AccessFormat format;
    @Option(names = "--effective", description = "print the ranges that may sign in, one CIDR a line, IPv4 first")
    private boolean effective;
    @Option(names = "--tidy", //
            description = "print the profile with each list merged to the fewest ranges, at unchanged access")
    private boolean tidy;
    @Spec
    private CommandSpec spec;

    /** The command, reading profiles through {@code documents} and addresses through {@code tables}. */
    AccessCommand(ProfileDocuments documents, AddressTables tables, Console console) {
        this.documents = documents;
        this.tables = tables;
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((effective || tidy) && (draft != null || addresses != null || effective == tidy)) {
            throw new ParameterException(spec.commandLine(),
                    "--effective and --tidy each stand alone, with --profile and nothing else.");
        }
        try {
            answer(documents.read(profile));
            return console.taken(console.out());
        } catch (UnreadableFileException problem) {
            console.err().println(problem.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void answer(ProfileDocument document) throws UnreadableFileException {
        if (tidy) {
            console.out().println(tidied(document));
        } else if (effective) {
            printRanges(rules(document, profile));
        } else {
            var after = draft == null ? null : rules(documents.read(draft), draft);
            test(rules(document, profile), Optional.ofNullable(after));
        }
    }

    /** Rows that nobody can read admit nobody here; whoever asks has to know that AWS may see it differently. */
    private AccessRules rules(ProfileDocument document, Path file) {
        var lists = document.access();
        var unreadable = unreadable(document);
        if (!unreadable.isEmpty()) {
            console.err().println("%s: %s not an address and taken to hold none, the first is %s".formatted(file,
                    counted(unreadable.size(), "row is", "rows are"), unreadable.getFirst()));
        }
        return AccessRules.reading(lists.allowedRows(), lists.blockedRows());
    }

    private static List<String> unreadable(ProfileDocument document) {
        var rows = new ArrayList<>(document.access().allowedEntries());
        rows.addAll(document.access().blockedEntries());
        return rows.stream().filter(row -> row.range().isEmpty()).map(row -> VisibleText.entry(row.text())).toList();
    }

    private String tidied(ProfileDocument document) throws UnreadableFileException {
        var unreadable = unreadable(document);
        if (!unreadable.isEmpty()) {
            throw new UnreadableFileException(profile + " has a row that is no address, " + unreadable.getFirst()
                    + ". Nobody can say what merging would change, so nothing was merged.");
        }
        return document.with(merged(document.access().allowedEntries()), merged(document.access().blockedEntries()));
    }

    private static List<String> merged(List<AddressEntry> rows) {
        return Tidy.merge(rows.stream().flatMap(row -> row.range().stream()).toList()).stream()
                .map(AddressRange::cidr).toList();
    }

    private void printRanges(AccessRules rules) {
        for (var family : AddressFamily.values()) {
            rules.effective().ranges(family).forEach(range -> console.out().println(range.cidr()));
        }
    }

    private void test(AccessRules live, Optional<AccessRules> after) throws UnreadableFileException {
        var file = addresses;
        if (file == null) {
            new AccessSummary(live, after).write(format, console);
            return;
        }
        try (var bytes = open(file)) {
            var out = new BufferedWriter(console.out());
            var run = new Run(live, after, AnswerWriter.of(format, after.isPresent(), out));
            tables.read(bytes, file.toString(), OptionalInt.empty()).forEach(run);
            run.writer.end();
            out.flush();
            run.report();
        } catch (OutputClosedException nobodyReads) {
            // that not all was written is said at the end
        } catch (IOException cause) {
            throw new UnreadableFileException(file + " could not be read: " + FileTrouble.words(cause));
        } catch (CsvParseException | UncheckedIOException cause) {
            throw new UnreadableFileException(file + " could not be read: " + cause.getMessage());
        }
    }

    private static String counted(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    private static InputStream open(Path file) throws IOException, UnreadableFileException {
        if (file.toString().equals("-")) {
            return System.in;
        }
        if (!Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw new UnreadableFileException(file + " does not exist or cannot be read.");
        }
        return Files.newInputStream(file);
    }

    /** The other end of the pipe was closed. */
    private static final class OutputClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One pass over a table. */
    private final class Run implements AddressTable.Visitor {
        private final AccessRules live;
        private final Optional<AccessRules> after;
        private final AnswerWriter writer;
        private final Map<Impact, Long> impacts = new EnumMap<>(Impact.class);
        private long answered;
        private long problems;

        Run(AccessRules live, Optional<AccessRules> after, AnswerWriter writer) {
            this.live = live;
            this.after = after;
            this.writer = writer;
        }

        @Override
        public void address(String text, IpAddress address, List<String> record) {
            var answer = new AddressAnswer(text, live.verdict(address), after.map(rules -> rules.verdict(address)));
            writer.write(answer);
            answer.impact().ifPresent(impact -> impacts.merge(impact, 1L, Long::sum));
            if (++answered % CHECK_EVERY == 0 && console.out().checkError()) {
                throw new OutputClosedException();
            }
        }

        @Override
        public void noAddress(long line, String cell) {
            if (++problems <= NAMED_PROBLEMS) {
                console.err().println("line %s: no address in \"%s\"".formatted(line, VisibleText.entry(cell)));
            }
        }

        void report() {
            var text = new StringBuilder(counted(answered, "address", "addresses") + " tested");
            if (after.isPresent()) {
                text.append(": %s keep access, %s lose it, %s gain it, %s stay out".formatted(count(Impact.KEEPS),
                        count(Impact.LOSES), count(Impact.GAINS), count(Impact.STAYS_OUT)));
            }
            if (problems > 0) {
                text.append("; " + counted(problems, "line", "lines") + " without an address");
            }
            console.err().println(text);
        }

        private long count(Impact impact) {
            return impacts.getOrDefault(impact, 0L);
        }
    }
}
