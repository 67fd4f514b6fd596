package dev.gatehouse.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.gatehouse.domain.profile.ProfileRef;

/** An update as a Python script with boto3, plain ASCII. */
final class PythonText {
    private PythonText() {}

    static String script(ProfileRef ref, Map<String, Object> members, String region) {
        var arguments = members.entrySet().stream()
                .map(member -> "    " + member.getKey() + "=" + value(member.getValue()) + ",\n")
                .collect(Collectors.joining());
        return """
                import boto3
                from botocore.config import Config

                # one attempt: an update whose answer was lost is looked into, not sent again blindly
                connect = boto3.client("connect", region_name=%s, config=Config(retries={"total_max_attempts": 1}))
                connect.update_authentication_profile(
                    InstanceId=%s,
                    AuthenticationProfileId=%s,
                %s)
                """.formatted(quote(region), quote(ref.instance().value()), quote(ref.profile().value()), arguments);
    }

    private static String value(Object value) {
        return switch (value) {
            case Boolean on -> on ? "True" : "False";
            case List<?> rows when rows.isEmpty() -> "[]";
            case List<?> rows -> rows.stream().map(row -> "        " + quote(row.toString()) + ",\n")
                    .collect(Collectors.joining("", "[\n", "    ]"));
            case String text -> quote(text);
            default -> value.toString();
        };
    }

    /** Half of a pair, as JSON spells characters beyond the first plane, would be half a character to Python. */
    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').append((char) point);
            } else if (point >= ' ' && point <= '~') {
                quoted.append((char) point);
            } else {
                quoted.append(point <= Character.MAX_VALUE ? "\\u%04x".formatted(point) : "\\U%08x".formatted(point));
            }
        });
        return quoted.append('"').toString();
    }
}
