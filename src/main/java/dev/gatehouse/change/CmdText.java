package dev.gatehouse.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * An update as a command for the command prompt of Windows. There is no quoting that works at the prompt and in a batch
 * file alike: a percent sign is replaced in both, but kept by other means. So whatever is more than letters, digits and
 * a few signs travels as JSON in which every character with a meaning of its own is an escape.
 */
final class CmdText {
    /** Words that neither the command prompt nor the program's reading of its arguments changes, quoted or not. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_./:+-]+");
    /** The same between quotes. */
    private static final Pattern QUOTED = Pattern.compile("[A-Za-z0-9_./:@+ ,;()-]+");
    /** The AWS CLI reads such a value from there. */
    private static final Pattern URL = Pattern.compile("(file|fileb|http|https)://.*");
    private static final String PLAIN_IN_JSON = " _./:@+-,;";
    /** The command prompt takes 8191 characters. */
    private static final int LONGEST = 8_000;
    private static final String NEXT_LINE = " ^\n  ";

    private final ProfileRef ref;
    private final ProfileChange change;

    CmdText(ProfileRef ref, ProfileChange change) {
        this.ref = ref;
        this.change = change;
    }

    String command(String region) {
        var json = new LinkedHashMap<String, Object>();
        var options = new ArrayList<String>();
        put("InstanceId", "--instance-id", ref.instance().value(), options, json);
        put("AuthenticationProfileId", "--authentication-profile-id", ref.profile().value(), options, json);
        for (var field : change.fields()) {
            option(field).ifPresentOrElse(options::add, () -> json.put(field.wireName(), wire(field)));
        }
        if (!json.isEmpty()) {
            options.add("--cli-input-json \"" + json(json) + "\"");
        }
        var command = "aws connect update-authentication-profile --region " + region + NEXT_LINE
                + String.join(NEXT_LINE, options);
        return command.length() <= LONGEST
                ? command
                : "rem This is longer than the command prompt takes: use PowerShell, which reads it from a file.";
    }

    private static void put(String member, String flag, String value, List<String> options, Map<String, Object> json) {
        if (WORD.matcher(value).matches()) {
            options.add(flag + " " + value);
        } else {
            json.put(member, value);
        }
    }

    /** The option of a field, empty when its value has to travel as JSON. */
    private Optional<String> option(ProfileField field) {
        return switch (change.of(field)) {
            case FieldChange.Set<?>(Boolean on) ->
                Optional.of(on ? field.cliFlag() : field.cliFlag().replace("--", "--no-"));
            case FieldChange.Set<?>(List<?> rows) -> Optional.of(rows.stream().map(Object::toString).toList())
                    .filter(texts -> texts.stream().allMatch(text -> isPlain(text, WORD) && !text.startsWith("-")))
                    .map(texts -> field.cliFlag() + " " + String.join(" ", texts));
            case FieldChange.Set<?>(String text) -> Optional.of(text).filter(value -> isPlain(value, QUOTED))
                    .map(value -> field.cliFlag() + "=\"" + value + "\"");
            case FieldChange.Set<?>(var value) -> Optional.of(field.cliFlag() + "=" + UpdateRequestText.wire(value));
            case FieldChange.Clear<?> _ -> Optional.of(field.cliFlag() + " []");
            case FieldChange.Keep<?> _ -> throw new IllegalStateException("kept fields are not sent");
        };
    }

    private static boolean isPlain(String text, Pattern plain) {
        return plain.matcher(text).matches() && !URL.matcher(text).matches();
    }

    private Object wire(ProfileField field) {
        return change.of(field).sent().map(UpdateRequestText::wire).orElseThrow();
    }

    private static String json(Map<String, Object> members) {
        return members.entrySet().stream().map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof List<?> rows
                ? rows.stream().map(row -> text(row.toString())).collect(Collectors.joining(",", "[", "]"))
                : text(value.toString());
    }

    /** A JSON string whose quotes are kept by the program's reading of its arguments. */
    private static String text(String value) {
        var quoted = new StringBuilder("\\\"");
        value.chars().forEach(character -> {
            if (character < 128 && (Character.isLetterOrDigit(character)
                    || PLAIN_IN_JSON.indexOf(character) >= 0)) {
                quoted.append((char) character);
            } else {
                quoted.append("\\u%04x".formatted(character));
            }
        });
        return quoted.append("\\\"").toString();
    }
}
