package dev.gatehouse.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.DurationText;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.SessionSettings;

/**
 * Reads profiles as the AWS CLI prints them: {@code {"AuthenticationProfile": {...}}}, or the inner object alone. Lists
 * are read strictly, since a list misread is a door left open; members that are not needed are kept as they are.
 */
public final class JsonProfileDocuments implements ProfileDocuments {
    private static final long MOST_MEGABYTES = 64;
    @Override
    public ProfileDocument read(Path file) throws UnreadableFileException {
        var root = root(file);
        requireKnownForm(file, root);
        var profile = root.get("AuthenticationProfile") instanceof ObjectNode inner ? inner : root;
        if (!profile.has("Id") && !profile.has("Arn") && !profile.has("AllowedIps") && !profile.has("BlockedIps")) {
            throw Utf8File.unreadable(file, "holds no authentication profile; it should be what"
                    + " \"aws connect describe-authentication-profile\" prints");
        }
        var settings = new SettingReader(file, profile);
        var lists = new AccessLists(settings.rows("AllowedIps"), settings.rows("BlockedIps"));
        var session = new Session(settings.minutes("PeriodicSessionDuration"),
                settings.flag("SessionInactivityHandlingEnabled"), settings.minutes("SessionInactivityDuration"),
                settings.minutes("MaxSessionDuration"));
        var about = new About(settings.text("Id"), settings.text("Name"), settings.text("Description"),
                settings.time("LastModifiedTime"));
        return new Document(root, profile, lists, session, about);
    }

    /** What the AWS CLI prints names no form; a newer one may mean something else by the same members. */
    private static void requireKnownForm(Path file, ObjectNode root) throws UnreadableFileException {
        var form = root.get(JsonDraftFiles.VERSION_MEMBER);
        if (form != null && (!form.isInt() || form.intValue() < 1)) {
            throw Utf8File.unreadable(file,
                    "holds a member %s that is no version".formatted(JsonDraftFiles.VERSION_MEMBER));
        }
        if (form != null && form.intValue() > JsonDraftFiles.VERSION) {
            throw Utf8File.unreadable(file, "was written by a newer Gatehouse; use that version or a newer one");
        }
    }

    private static ObjectNode root(Path file) throws UnreadableFileException {
        try {
            if (Json.MAPPER.readTree(Utf8File.read(file, MOST_MEGABYTES, "a profile")) instanceof ObjectNode object) {
                return object;
            }
            throw Utf8File.unreadable(file, "is not a JSON object");
        } catch (JacksonException problem) {
            throw Utf8File.unreadable(file, notJson(problem.getLocation()));
        }
    }

    /** Where a limit of the parser is reached there is no place to name; its words repeat what the file holds. */
    private static String notJson(@Nullable TokenStreamLocation at) {
        return at == null
                ? "is nested too deeply, or a value in it is too long"
                : "is not valid JSON at line %s, column %s".formatted(at.getLineNr(), at.getColumnNr());
    }

    /** The session settings in the file, as the form would show them. */
    private record Session(Optional<String> periodic, Optional<Boolean> inactivityEnabled,
            Optional<String> inactivity, Optional<String> maximum) {
        SessionSettings held() {
            return new SessionSettings(duration(periodic), duration(maximum), duration(inactivity),
                    inactivityEnabled.orElse(null));
        }

        private static @Nullable Duration duration(Optional<String> text) {
            return text.flatMap(DurationText::parse).orElse(null);
        }

        SessionDraft over(SessionDraft base) {
            return new SessionDraft(periodic.orElse(base.periodic()),
                    inactivityEnabled.isPresent() ? inactivityEnabled.get() : base.inactivityEnabled(),
                    inactivity.orElse(base.inactivity()));
        }
    }

    /** What else the file says. */
    private record About(Optional<String> id, Optional<String> name, Optional<String> description,
            Optional<Instant> lastModified) {}

    /** The document as read. */
    private record Document(ObjectNode root, ObjectNode profile, AccessLists access, Session session,
            About about) implements ProfileDocument {

        @Override
        public Optional<String> id() {
            return about.id();
        }

        @Override
        public Optional<Instant> lastModified() {
            return about.lastModified();
        }

        @Override
        public AuthenticationProfile held() {
            var identity = new ProfileIdentity(new ProfileId(about.id().filter(id -> !id.isBlank()).orElse("profile")),
                    null, about.name().orElse(null), about.description().orElse(null), null);
            return new AuthenticationProfile(identity, access, session.held(),
                    new ChangeStamp(null, about.lastModified().orElse(null), null));
        }

        @Override
        public ProfileDraft draftOn(AuthenticationProfile base) {
            var draft = base.toDraft();
            return new ProfileDraft(about.name().orElse(draft.name()),
                    about.description().orElse(draft.description()), over(access.allowed(), draft.allowed()),
                    over(access.blocked(), draft.blocked()), session.over(draft.session()));
        }

        private static List<String> over(@Nullable List<String> rows, List<String> base) {
            return rows == null ? base : rows;
        }

        @Override
        public String with(List<String> allowed, List<String> blocked) {
            put("AllowedIps", allowed);
            put("BlockedIps", blocked);
            return Json.MAPPER.writeValueAsString(root);
        }

        private void put(String name, List<String> rows) {
            if (profile.has(name) && profile.get(name).isArray()) {
                var list = profile.putArray(name);
                rows.forEach(list::add);
            }
        }
    }

    /** Made when a file is first read, for it takes a while and the window needs none to open. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.INDENT_OUTPUT).build();

        private Json() {}
    }
}
