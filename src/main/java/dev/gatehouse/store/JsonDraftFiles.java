package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.port.DraftFiles;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;

/** Writes a draft as the AWS CLI prints a profile, so that {@code gatehouse apply} and the importer can read it. */
public final class JsonDraftFiles implements DraftFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Set<ProfileField> save(Path file, AuthenticationProfile base, ProfileDraft draft) throws IOException {
        var root = MAPPER.createObjectNode();
        var profile = root.putObject("AuthenticationProfile");
        var missing = EnumSet.noneOf(ProfileField.class);
        profile.put("Id", base.identity().id().value());
        put(profile, ProfileField.NAME, draft.name(), missing);
        put(profile, ProfileField.DESCRIPTION, draft.description(), missing);
        put(profile, ProfileField.ALLOWED_IPS, draft.allowed());
        put(profile, ProfileField.BLOCKED_IPS, draft.blocked());
        var session = draft.session();
        put(profile, ProfileField.PERIODIC_SESSION_DURATION, session.periodicDuration(), session.periodic(), missing);
        var on = session.inactivityEnabled();
        if (on != null) {
            profile.put(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED.wireName(), on.booleanValue());
        }
        put(profile, ProfileField.SESSION_INACTIVITY_DURATION, session.inactivityDuration(), session.inactivity(),
                missing);
        var changed = base.stamp().lastModified();
        if (changed != null) {
            profile.put("LastModifiedTime", changed.toString());
        }
        Files.write(file, (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.US_ASCII));
        return missing;
    }

    private static void put(ObjectNode profile, ProfileField field, String text, Set<ProfileField> missing) {
        if (!text.isEmpty()) {
            profile.put(field.wireName(), text);
        } else if (field == ProfileField.NAME) {
            missing.add(field);
        }
    }

    private static void put(ObjectNode profile, ProfileField field, List<String> rows) {
        var list = profile.putArray(field.wireName());
        rows.forEach(list::add);
    }

    private static void put(ObjectNode profile, ProfileField field, Optional<Duration> duration, String typed,
            Set<ProfileField> missing) {
        duration.ifPresentOrElse(time -> profile.put(field.wireName(), time.toMinutes()), () -> {
            if (!typed.isEmpty()) {
                missing.add(field);
            }
        });
    }
}
