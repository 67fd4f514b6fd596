package dev.gatehouse.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * An update as a Java program with version 2 of the AWS SDK, plain ASCII. Long lists are made in parts, since Java
 * takes no method of more than 64 KB.
 */
final class JavaText {
    private static final int MOST_ROWS_IN_A_METHOD = 500;

    private final ProfileRef ref;
    private final Map<String, Object> members;
    private final StringBuilder methods = new StringBuilder();

    JavaText(ProfileRef ref, Map<String, Object> members) {
        this.ref = ref;
        this.members = members;
    }

    String program(String region) {
        var setters = members.entrySet().stream().map(member -> "\n                    ." + setter(member.getKey())
                + "(" + value(member.getKey(), member.getValue()) + ")").collect(Collectors.joining());
        return """
                import java.util.ArrayList;
                import java.util.List;

                import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
                import software.amazon.awssdk.regions.Region;
                import software.amazon.awssdk.services.connect.ConnectClient;

                public class UpdateAuthenticationProfile {
                    public static void main(String[] args) {
                        // one attempt: an update whose answer was lost is looked into, not sent again blindly
                        try (ConnectClient connect = ConnectClient.builder().region(Region.of(%s))
                                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry())).build()) {
                            connect.updateAuthenticationProfile(request -> request
                                    .instanceId(%s)
                                    .authenticationProfileId(%s)%s);
                        }
                    }
                %s}
                """.formatted(quote(region), quote(ref.instance().value()), quote(ref.profile().value()),
                setters, methods);
    }

    private static String setter(String member) {
        return member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
    }

    private String value(String member, Object value) {
        return switch (value) {
            case List<?> rows when rows.isEmpty() -> "List.of()";
            case List<?> rows -> list(setter(member), rows.stream().map(Object::toString).toList());
            case String text -> quote(text);
            default -> value.toString();
        };
    }

    /** The call of a method that makes the list. */
    private String list(String name, List<String> rows) {
        var parts = new ArrayList<String>();
        for (var from = 0; from < rows.size(); from += MOST_ROWS_IN_A_METHOD) {
            var part = name + (from / MOST_ROWS_IN_A_METHOD + 1);
            parts.add("        rows.addAll(" + part + "());\n");
            method(part, rows.subList(from, Math.min(rows.size(), from + MOST_ROWS_IN_A_METHOD)).stream()
                    .map(row -> "        rows.add(" + quote(row) + ");\n").collect(Collectors.joining()));
        }
        method(name, String.join("", parts));
        return name + "()";
    }

    private void method(String name, String body) {
        methods.append("\n    private static List<String> ").append(name)
                .append("() {\n        List<String> rows = new ArrayList<>();\n").append(body)
                .append("        return rows;\n    }\n");
    }

    /** Java reads an escape of a line feed before it looks for the end of a string, so controls are octal. */
    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character >= ' ' && character <= '~') {
                quoted.append((char) character);
            } else {
                quoted.append(character < 128 ? "\\%03o".formatted(character) : "\\u%04x".formatted(character));
            }
        });
        return quoted.append('"').toString();
    }
}
