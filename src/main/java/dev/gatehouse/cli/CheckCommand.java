package dev.gatehouse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.address.VisibleText;
import dev.gatehouse.domain.baseline.BaselineResult;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;

/** {@code gatehouse check}: what the window would say about profiles in files, for pipelines. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Say what is worth knowing about profiles in files, and how they stand against audit controls.%n"
                + "FILE is what \"aws connect describe-authentication-profile\" prints. Nothing leaves the computer.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:checked, nothing was found that counts", "1:a file could not be read; nothing was printed",
                "2:wrong usage", "4:checked, and something was found that counts"}, //
        footer = {"", "Controls: pci-dss-8.2.8, nist-aal2, nist-aal3, hipaa-164.312. A verdict says how the values",
                "seen stand against the text of a control, and never that anybody complies with it."})
final class CheckCommand implements Callable<Integer> {
    private static final int LONGEST_PATH = 4_096;
    private static final int LONGEST_TEXT = 200;

    private final ProfileDocuments documents;
    private final Supplier<CheckTexts> texts;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the profiles")
    private List<Path> files = List.of();
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; text is the default")
    private CheckFormat format;
    @Option(names = "--fail-on", paramLabel = "CLASS", defaultValue = "security", //
            description = "findings of this class and worse count: ${COMPLETION-CANDIDATES}; SECURITY is the default")
    private FailOn failOn;
    @Option(names = "--require", paramLabel = "CONTROL", split = ",", //
            description = "a control that counts unless its verdict is PASS; may be named more than once")
    private List<String> required = List.of();
    @Spec
    private CommandSpec spec;

    /** The command, reading profiles through {@code documents} and speaking in {@code texts}. */
    CheckCommand(ProfileDocuments documents, Supplier<CheckTexts> texts, Console console) {
        this.documents = documents;
        this.texts = texts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var controls = required.stream().map(this::control).toList();
        try {
            var read = new ArrayList<CheckedProfile>();
            for (var file : files) {
                read.add(checked(file, documents.read(file), controls));
            }
            var out = format == CheckFormat.TEXT ? console.out() : console.data();
            CheckWriter.of(format).write(read, out);
            if (out.checkError()) {
                throw new UnreadableFileException("What was found could not be written to standard output.");
            }
            return read.stream().anyMatch(profile -> profile.found() > 0) ? ExitCode.FOUND : ExitCode.OK;
        } catch (UnreadableFileException problem) {
            console.err().println(problem.getMessage());
            return ExitCode.FAILED;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Rule control(String id) {
        return ShippedBaselines.rule(id).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "There is no control \"%s\"; there are %s.".formatted(id, ShippedBaselines.all().stream()
                        .flatMap(baseline -> baseline.rules().stream()).map(Rule::id)
                        .collect(Collectors.joining(", ")))));
    }

    private CheckedProfile checked(Path file, ProfileDocument document, List<Rule> controls) {
        var words = texts.get();
        var held = document.held();
        var draft = document.draftOn(held);
        var analysis = DraftAnalysis.of(held, draft);
        var findings = analysis.findings().stream()
                .map(finding -> new CheckLine(CheckLine.Kind.FINDING, finding.code().code(), finding.severity().name(),
                        place(finding, draft), words.title(finding), words.detail(finding),
                        failOn.counts(finding.severity())));
        var checks = BaselineResult.all(ShippedBaselines.all(), Subject.of(analysis)).stream()
                .flatMap(result -> result.rules().stream()).map(result -> line(result, controls, words));
        return new CheckedProfile(VisibleText.of(CheckedProfile.slashed(file), LONGEST_PATH),
                CheckedProfile.uri(file),
                VisibleText.of(held.identity().label(), LONGEST_TEXT),
                Stream.concat(Stream.of(access(draft.rules(), held, words)),
                        Stream.concat(findings, checks)).toList());
    }

    private static CheckLine line(RuleResult result, List<Rule> controls, CheckTexts words) {
        return new CheckLine(CheckLine.Kind.CONTROL, result.rule().id(), result.verdict().name(), "",
                words.title(result), words.detail(result),
                controls.contains(result.rule()) && result.verdict() != Verdict.PASS);
    }

    /** That everyone may sign in is no finding about a change, but a check that says nothing of it would mislead. */
    private CheckLine access(AccessRules rules, AuthenticationProfile held, CheckTexts words) {
        var effective = rules.effective();
        var open = rules.allowsEveryoneByDefault() || Stream.of(AddressFamily.values()).anyMatch(effective::coversAll);
        var level = open ? "OPEN" : effective.isEmpty() ? "NOBODY" : "LIMITED";
        return new CheckLine(CheckLine.Kind.ACCESS, "access", level, "", words.access(rules), words.session(held),
                !level.equals("LIMITED") && failOn.counts(Severity.SECURITY));
    }

    /** For instance {@code AllowedIps[2] 10.0.0.0/8}, rows counted from 0 as in the file. */
    private static String place(Finding finding, ProfileDraft draft) {
        return switch (finding.target()) {
            case Finding.Target.Field(var field) -> field.wireName();
            case Finding.Target.Row(var list, var row) ->
                (list == ListKind.ALLOWED ? "AllowedIps" : "BlockedIps") + "[" + row + "] "
                        + VisibleText.of(draft.rows(list).get(row), LONGEST_TEXT);
        };
    }
}
