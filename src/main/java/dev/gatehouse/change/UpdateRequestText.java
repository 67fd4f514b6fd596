package dev.gatehouse.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.permission.LeastPrivilege;
import dev.gatehouse.domain.permission.PolicyScope;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.AsciiJson;

/**
 * An update as text: the JSON body exactly as it is sent, apart from white space, and the {@code aws} command that
 * sends the same. Only fields that change appear; a list that is cleared appears as an explicit {@code []}.
 */
public final class UpdateRequestText {
    /** Words a POSIX shell takes as they are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,@+-]+");

    /** Linux takes 128 KB in one argument. */
    private static final int LONGEST_ARGUMENT = 60_000;

    private static final Pattern URL = Pattern.compile("(file|fileb|http|https)://.*", Pattern.DOTALL);

    private final ProfileRef ref;
    private final ProfileChange change;

    /** The text of one update. */
    public UpdateRequestText(ProfileRef ref, ProfileChange change) {
        this.ref = ref;
        this.change = change;
    }

    /**
     * The update in one of its forms.
     *
     * @param region
     *            the Region of the instance
     * @param account
     *            of whoever sends it, for the policy; empty where it is not known
     */
    public String in(RequestForm form, String region, String account) {
        return switch (form) {
            case JSON -> json();
            case BASH -> awsCli(region);
            case POWERSHELL -> powerShell(region);
            case CMD -> new CmdText(ref, change).command(region);
            case PYTHON -> PythonText.script(ref, members(), region);
            case JAVA -> new JavaText(ref, members()).program(region);
            case IAM_POLICY -> LeastPrivilege.change(
                    new PolicyScope(region, account.isEmpty() ? "*" : account, Optional.of(ref.instance())),
                    ref.profile());
        };
    }

    /** The body of the request, indented; every character outside ASCII as an escape, so that nothing can hide. */
    public String json() {
        var colons = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var mapper = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        return AsciiJson.of(mapper.writer().with(new DefaultPrettyPrinter().withSeparators(colons))
                .writeValueAsString(members()));
    }

    /**
     * The command of the AWS CLI, quoted for a POSIX shell such as bash, one option a line.
     *
     * @param region
     *            the Region of the instance
     */
    public String awsCli(String region) {
        var heredoc = members().toString().length() > LONGEST_ARGUMENT;
        var lines = new ArrayList<String>();
        lines.add("aws connect update-authentication-profile --region " + quote(region));
        lines.add("--instance-id " + quote(ref.instance().value()));
        lines.add("--authentication-profile-id " + quote(ref.profile().value()));
        if (heredoc) {
            lines.add("--cli-input-json file:///dev/stdin <<'GATEHOUSE'\n" + json() + "\nGATEHOUSE");
        } else if (needsJson()) {
            lines.add("--cli-input-json " + quote(compact(members())));
        } else {
            change.fields().forEach(field -> lines.add(option(field)));
        }
        return String.join(" \\\n  ", lines);
    }

    /**
     * The same for PowerShell 5.1 and later: the fields travel in a file, since older ones lose the quotes of an
     * argument.
     *
     * @param region
     *            the Region of the instance
     */
    public String powerShell(String region) {
        return """
                $file = [System.IO.Path]::GetTempFileName()
                [System.IO.File]::WriteAllText($file, %s)
                aws connect update-authentication-profile %s --cli-input-json "file://$file"
                Remove-Item -LiteralPath $file""".formatted(PowerShellText.hereString(json()), powerShellWords(region));
    }

    /** The words that name the profile, for PowerShell. */
    String powerShellWords(String region) {
        return "--region %s --instance-id %s --authentication-profile-id %s".formatted(PowerShellText.quote(region),
                PowerShellText.quote(ref.instance().value()), PowerShellText.quote(ref.profile().value()));
    }

    /** The command that shows what AWS holds, for a POSIX shell. */
    String describeBash(String region) {
        return "aws connect describe-authentication-profile --region %s \\\n  --instance-id %s \\\n".formatted(
                quote(region), quote(ref.instance().value()))
                + "  --authentication-profile-id " + quote(ref.profile().value()) + " --output json";
    }

    /**
     * The AWS CLI reads a value such as {@code file://x} or {@code https://x} from there instead of sending it, and
     * what nobody can see in a command has no place in one.
     */
    private boolean needsJson() {
        return Stream.of(change.name(), change.description()).flatMap(field -> field.sent().stream())
                .anyMatch(text -> URL.matcher(text).matches() || text.codePoints().anyMatch(UpdateRequestText::hides));
    }

    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private String option(ProfileField field) {
        return switch (change.of(field)) {
            case FieldChange.Set<?>(Boolean on) -> on ? field.cliFlag() : field.cliFlag().replace("--", "--no-");
            case FieldChange.Set<?>(List<?> rows) -> field.cliFlag() + " " + quote(compact(rows));
            case FieldChange.Set<?>(var value) -> field.cliFlag() + "=" + quote(wire(value).toString());
            case FieldChange.Clear<?> _ -> field.cliFlag() + " '[]'";
            case FieldChange.Keep<?> _ -> throw new IllegalStateException("kept fields are not sent");
        };
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        for (var field : change.fields()) {
            var value = change.of(field) instanceof FieldChange.Set<?>(var set) ? wire(set) : List.of();
            members.put(field.wireName(), value);
        }
        return members;
    }

    static Object wire(Object value) {
        return value instanceof Duration duration ? duration.toMinutes() : value;
    }

    static String compact(Object value) {
        return AsciiJson.of(JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build()
                .writeValueAsString(value));
    }

    static String quote(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
