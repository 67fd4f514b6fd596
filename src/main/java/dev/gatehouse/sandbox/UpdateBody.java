package dev.gatehouse.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of UpdateAuthenticationProfile: the members that are there and not null, each of the right type and
 * within the limits of the model (domain §1). Members that it does not know are passed over.
 */
final class UpdateBody {
    private final SandboxSettings settings;

    UpdateBody(SandboxSettings settings) {
        this.settings = settings;
    }

    Members read(byte[] body) throws RefusedException {
        Members changes = Members.none();
        for (Map.Entry<String, JsonNode> entry : object(body).properties()) {
            if (!entry.getValue().isNull()) {
                changes = set(changes, entry.getKey(), entry.getValue());
            }
        }
        if (settings.inactivityTogether()
                && changes.has("SessionInactivityDuration") != changes.has("SessionInactivityHandlingEnabled")) {
            throw new RefusedException(Reply.invalid(
                    "SessionInactivityDuration and SessionInactivityHandlingEnabled must be specified together"));
        }
        return changes;
    }

    private static JsonNode object(byte[] body) throws RefusedException {
        if (body.length == 0) {
            return WireJson.parse("{}");
        }
        try {
            JsonNode node = WireJson.parse(body);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException malformed) {
            throw new RefusedException(Reply.unreadable("The body is not valid JSON"));
        }
        throw new RefusedException(Reply.unreadable("Start of structure or map found where not expected."));
    }

    private Members set(Members changes, String member, JsonNode value) throws RefusedException {
        return switch (member) {
            case "Name" -> changes.with(member, text(member, value, 128));
            case "Description" -> changes.with(member, text(member, value, 250));
            case "AllowedIps", "BlockedIps" -> changes.with(member, entries(member, value));
            case "PeriodicSessionDuration" -> changes.with(member, minutes(member, value, 10, 60));
            case "SessionInactivityDuration" -> changes.with(member, minutes(member, value, 15, 720));
            case "SessionInactivityHandlingEnabled" -> changes.with(member, flag(value));
            default -> changes;
        };
    }

    private static String text(String member, JsonNode value, int most) throws RefusedException {
        String text = string(value);
        Constraints.check(Constraints.length(text, wireName(member), 1, most));
        return text;
    }

    private List<String> entries(String member, JsonNode value) throws RefusedException {
        if (!value.isArray()) {
            throw wrongType(value, "List");
        }
        var entries = new ArrayList<String>();
        for (JsonNode item : value.values()) {
            String text = string(item);
            Constraints
                    .check(Constraints.length(text, wireName(member) + "." + (entries.size() + 1) + ".member", 2, 50));
            checkAddress(member, text);
            entries.add(text);
        }
        if (entries.size() > settings.maxEntries()) {
            throw new RefusedException(Reply.invalid(
                    member + " has " + entries.size() + " entries; the maximum is " + settings.maxEntries()));
        }
        return ListRewriter.rewrite(entries, settings.rewrites());
    }

    private void checkAddress(String member, String entry) throws RefusedException {
        boolean good = switch (settings.addressChecks()) {
            case NONE -> true;
            case HOST_BITS_ALLOWED -> AddressText.parse(entry).isPresent();
            case STRICT -> AddressText.parse(entry).filter(address -> !address.hasHostBits()).isPresent();
        };
        if (!good) {
            throw new RefusedException(Reply.invalid("Invalid IP address or CIDR range in " + member + ": " + entry));
        }
    }

    private static int minutes(String member, JsonNode value, int least, int most) throws RefusedException {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrongType(value, "Integer");
        }
        Constraints.check(Constraints.range(value.intValue(), wireName(member), least, most));
        return value.intValue();
    }

    private static boolean flag(JsonNode value) throws RefusedException {
        if (!value.isBoolean()) {
            throw wrongType(value, "Boolean");
        }
        return value.booleanValue();
    }

    private static String string(JsonNode value) throws RefusedException {
        if (!value.isString()) {
            throw wrongType(value, "String");
        }
        return value.stringValue();
    }

    private static RefusedException wrongType(JsonNode value, String wanted) {
        return new RefusedException(
                Reply.unreadable(value.getNodeType() + "_VALUE can not be converted to a " + wanted));
    }

    private static String wireName(String member) {
        return member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
    }
}
