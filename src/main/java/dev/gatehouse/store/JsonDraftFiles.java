package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.port.DraftFiles;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.SessionDraft;

/**
 * Writes a draft as the AWS CLI prints a profile, so that {@code gatehouse apply} and the window can read it. Members
 * stand in AWS's order, rows in that of their addresses as they are spelled, one a line: the same settings always give
 * the same bytes.
 */
public final class JsonDraftFiles implements DraftFiles {
    /** Names the form of the file; the AWS CLI prints no such member. */
    static final String VERSION_MEMBER = "gatehouseProfile";
    /** The form that is written, and the newest that is read. */
    static final int VERSION = 1;

    private final FileSaver saver;

    /** Writes through {@code saver}. */
    public JsonDraftFiles(FileSaver saver) {
        this.saver = saver;
    }

    @Override
    public Set<ProfileField> save(Path file, AuthenticationProfile base, ProfileDraft draft) throws IOException {
        var root = Json.MAPPER.createObjectNode();
        root.put(VERSION_MEMBER, VERSION);
        var members = new Members(root.putObject("AuthenticationProfile"), EnumSet.noneOf(ProfileField.class));
        members.write(base, draft);
        var lines = new DefaultPrettyPrinter().withObjectIndenter(Json.LINES).withArrayIndenter(Json.LINES);
        saver.save(file, Json.MAPPER.writer().with(lines).writeValueAsString(root) + "\n");
        return members.missing();
    }

    /** The members of a profile in a file, and the fields that could not be among them. */
    private record Members(ObjectNode profile, Set<ProfileField> missing) {

        void write(AuthenticationProfile base, ProfileDraft draft) {
            var identity = base.identity();
            put("Id", identity.id().value());
            put("Arn", identity.arn());
            put(ProfileField.NAME, draft.name(), identity.name());
            put(ProfileField.DESCRIPTION, draft.description(), identity.description());
            put(ProfileField.ALLOWED_IPS, draft.allowed(), base.access().allowed());
            put(ProfileField.BLOCKED_IPS, draft.blocked(), base.access().blocked());
            put("IsDefault", identity.isDefault());
            put("CreatedTime", time(base.stamp().created()));
            put("LastModifiedTime", time(base.stamp().lastModified()));
            put("LastModifiedRegion", base.stamp().lastModifiedRegion());
            put(draft.session(), base.session().maximum());
        }

        private void put(SessionDraft session, @Nullable Duration maximum) {
            put(ProfileField.PERIODIC_SESSION_DURATION, session.periodicDuration(), session.periodic());
            if (maximum != null) {
                profile.put("MaxSessionDuration", maximum.toMinutes());
            }
            put(ProfileField.SESSION_INACTIVITY_DURATION, session.inactivityDuration(), session.inactivity());
            put(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED.wireName(), session.inactivityEnabled());
        }

        private static @Nullable String time(@Nullable Instant at) {
            return at == null ? null : at.toString();
        }

        private void put(String name, @Nullable String value) {
            if (value != null) {
                profile.put(name, value);
            }
        }

        private void put(String name, @Nullable Boolean value) {
            if (value != null) {
                profile.put(name, value);
            }
        }

        /** A text that was emptied is no value: AWS does not take it, and left out it would stay (domain §1). */
        private void put(ProfileField field, String text, @Nullable String held) {
            if (!text.isEmpty()) {
                profile.put(field.wireName(), text);
            } else if (held != null && !held.isEmpty()) {
                missing.add(field);
            }
        }

        private void put(ProfileField field, List<String> rows, @Nullable List<String> held) {
            if (held != null || !rows.isEmpty()) {
                var list = profile.putArray(field.wireName());
                rows.stream().map(AddressEntry::of).sorted(Json.BY_ADDRESS).map(AddressEntry::text).forEach(list::add);
            }
        }

        private void put(ProfileField field, Optional<Duration> duration, String typed) {
            duration.ifPresentOrElse(time -> profile.put(field.wireName(), time.toMinutes()), () -> {
                if (!typed.isEmpty()) {
                    missing.add(field);
                }
            });
        }
    }

    /** Made when a file is first written, for it takes a while and the window needs none to open. */
    private static final class Json {
        static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        static final Comparator<AddressEntry> BY_ADDRESS = Comparator
                .comparing((AddressEntry row) -> row.range().orElse(null),
                        Comparator.<@Nullable AddressRange>nullsLast(Comparator.naturalOrder()))
                .thenComparing(AddressEntry::text);

        private Json() {}
    }
}
