package dev.gatehouse.ui.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.AsciiJson;
import dev.gatehouse.domain.text.Csv;

/** Changes as a table or as JSON, for other programs: names and values as AWS and the journal spell them. */
final class HistoryExport {
    private static final List<String> COLUMNS = List.of("begun", "ended", "ending", "caller", "account", "region",
            "host", "sandbox", "instance", "profile", "name", "fields", "request", "reason", "ticket", "requestId",
            "submit");
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private HistoryExport() {}

    /** A heading and one line for each change; formula-safe, so a value may be led by an apostrophe. */
    static String csv(List<HistoryItem> items) {
        return Csv.line(COLUMNS) + items.stream().map(item -> flat(item.story()))
                .map(row -> Csv.line(COLUMNS.stream().map(column -> String.valueOf(row.get(column))).toList()))
                .collect(Collectors.joining());
    }

    /** An array with one object for each change, values unaltered, with every step and the profile before. */
    static String json(List<HistoryItem> items) {
        return AsciiJson.of(MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(items.stream().map(item -> whole(item.story())).toList()));
    }

    private static Map<String, Object> flat(SubmitStory story) {
        var plan = story.plan();
        var origin = plan.origin();
        var row = new LinkedHashMap<String, Object>();
        row.put("begun", story.begunAt());
        row.put("ended", story.entries().getLast().at());
        row.put("ending", story.ending());
        row.put("caller", origin.caller());
        row.put("account", origin.account());
        row.put("region", origin.region());
        row.put("host", origin.host());
        row.put("sandbox", origin.sandbox());
        row.put("instance", plan.ref().instance().value());
        row.put("profile", plan.ref().profile().value());
        row.put("name", plan.base().identity().label());
        row.put("fields", plan.change().fields().stream().map(ProfileField::wireName)
                .collect(Collectors.joining(" ")));
        row.put("request", new UpdateRequestText(plan.ref(), plan.change()).json());
        row.put("reason", plan.terms().reason());
        row.put("ticket", plan.terms().ticket());
        row.put("requestId", story.requestId().orElse(""));
        row.put("submit", story.id());
        return row;
    }

    private static Map<String, Object> whole(SubmitStory story) {
        var plan = story.plan();
        var object = flat(story);
        object.replaceAll((_, value) -> value instanceof Boolean ? value : value.toString());
        object.put("fields", plan.change().fields().stream().map(ProfileField::wireName).toList());
        object.put("request", MAPPER.readTree(new UpdateRequestText(plan.ref(), plan.change()).json()));
        object.put("before", before(plan.base()));
        object.put("steps", story.entries().stream().map(HistoryExport::step).toList());
        return object;
    }

    private static Map<String, Object> before(AuthenticationProfile profile) {
        var session = profile.session();
        var members = new LinkedHashMap<String, Object>();
        Stream.of(ProfileField.values()).forEach(field -> {
            var value = switch (field) {
                case NAME -> profile.identity().name();
                case DESCRIPTION -> profile.identity().description();
                case ALLOWED_IPS -> profile.access().allowed();
                case BLOCKED_IPS -> profile.access().blocked();
                case PERIODIC_SESSION_DURATION -> session.periodic() == null ? null : session.periodic().toMinutes();
                case SESSION_INACTIVITY_HANDLING_ENABLED -> session.inactivityEnabled();
                case SESSION_INACTIVITY_DURATION ->
                    session.inactivity() == null ? null : session.inactivity().toMinutes();
            };
            if (value != null) {
                members.put(field.wireName(), value);
            }
        });
        return members;
    }

    private static Map<String, Object> step(JournalEntry entry) {
        var step = new LinkedHashMap<String, Object>();
        step.put("record", entry.number());
        step.put("at", entry.at().toString());
        step.put("state", entry.event().state().name());
        return step;
    }
}
