package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A profile as a file: saved and read again it asks for nothing, and the same settings give the same bytes. */
class JsonDraftFilesTest {
    private static final Path SCHEMA = Path.of("docs/schema/profile-1.schema.json");
    private static final List<String> ROWS = List.of("10.0.0.0/8", "10.0.0.5/8", "9.255.255.255", "192.0.2.1/32",
            "2001:db8::/32", "2001:DB8::/32", "::1", "not an ip", "“\u202e", "10.0.0.0/8");

    @TempDir
    private Path folder;

    private String saved(AuthenticationProfile base, ProfileDraft draft) throws IOException {
        var file = folder.resolve("profile.json");
        new JsonDraftFiles(new SafeFileSaver()).save(file, base, draft);
        return Files.readString(file);
    }

    private ProfileDraft readBack(AuthenticationProfile base) throws UnreadableFileException {
        return new JsonProfileDocuments().read(folder.resolve("profile.json")).draftOn(base);
    }

    private static AuthenticationProfile random(Random random) {
        var rows = new ArrayList<>(ROWS);
        Collections.shuffle(rows, random);
        var lists = new AccessLists(random.nextInt(4) == 0 ? null : rows.subList(0, random.nextInt(rows.size())),
                random.nextInt(4) == 0 ? null : rows.subList(random.nextInt(rows.size()), rows.size()));
        var minutes = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(1000));
        var on = random.nextBoolean() ? null : Boolean.valueOf(random.nextBoolean());
        var session = random.nextInt(4) == 0
                ? new SessionSettings(null, null, null, null)
                : Profiles.session(on, minutes);
        return Profiles.named(Profiles.of("any", lists, session),
                random.nextInt(4) == 0 ? null : "N\u00e4me \"'\u202e" + random.nextInt(),
                random.nextInt(3) == 0 ? null : random.nextBoolean() ? "" : "line\nline\u0007");
    }

    @Test
    void whatIsSavedAsksForNothingOfTheSameProfile() throws Exception {
        var random = new Random(61);
        for (var i = 0; i < 300; i++) {
            var base = random(random);
            saved(base, base.toDraft());
            assertThat(readBack(base).changeFrom(base).isEmpty()).as("profile %d: %s", i, base).isTrue();
        }
    }

    @Test
    void aDraftAsksForTheSameOnceItIsReadAgain() throws Exception {
        var random = new Random(62);
        for (var i = 0; i < 300; i++) {
            var base = random(random);
            var other = random(random);
            var draft = base.toDraft().restored(other).withRows(ListKind.BLOCKED,
                    List.of("198.51.100.7"));
            saved(base, draft);
            assertThat(readBack(base).changeFrom(base).applyTo(base)).as("draft %d", i)
                    .usingRecursiveComparison().ignoringCollectionOrder()
                    .isEqualTo(draft.changeFrom(base).applyTo(base));
        }
    }

    @Test
    void theSameSettingsInAnotherOrderGiveTheSameBytes() throws IOException {
        var one = Profiles.lists("Office", List.of("10.0.0.0/8", "2001:db8::/32", "9.9.9.9"), List.of());
        var other = Profiles.lists("Office", List.of("2001:db8::/32", "9.9.9.9", "10.0.0.0/8"), List.of());
        assertThat(saved(one, one.toDraft())).isEqualTo(saved(other, other.toDraft()));
    }

    @Test
    void theBytesOfOneFile() throws IOException {
        var profile = Profiles.lists("B\u00fcro", List.of("2001:db8::/32", "10.0.0.0/8", "9.9.9.9/32"), List.of());
        var text = saved(profile, profile.toDraft().withSession(new SessionDraft("60", true, "1 h")));
        assertThat(text).isEqualTo("""
                {
                  "gatehouseProfile" : 1,
                  "AuthenticationProfile" : {
                    "Id" : "id-B\u00fcro",
                    "Arn" : "arn:B\u00fcro",
                    "Name" : "B\u00fcro",
                    "Description" : "About B\u00fcro",
                    "AllowedIps" : [
                      "9.9.9.9/32",
                      "10.0.0.0/8",
                      "2001:db8::/32"
                    ],
                    "BlockedIps" : [ ],
                    "IsDefault" : false,
                    "CreatedTime" : "2026-06-20T09:00:00Z",
                    "LastModifiedTime" : "2026-06-24T17:12:53.664Z",
                    "LastModifiedRegion" : "us-west-2",
                    "PeriodicSessionDuration" : 60,
                    "MaxSessionDuration" : 720,
                    "SessionInactivityDuration" : 60,
                    "SessionInactivityHandlingEnabled" : true
                  }
                }
                """.replace("\u00fc", "\\u00FC"));
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    }

    @Test
    void whatIsNoValueIsNamedAndLeftOut() throws IOException {
        var base = Profiles.open("Office");
        var draft = new ProfileDraft("", "", base.access().allowedRows(), base.access().blockedRows(),
                new SessionDraft("soon", null, "later"));
        var file = folder.resolve("profile.json");
        assertThat(new JsonDraftFiles(new SafeFileSaver()).save(file, base, draft)).containsExactlyInAnyOrder(
                ProfileField.NAME, ProfileField.DESCRIPTION, ProfileField.PERIODIC_SESSION_DURATION,
                ProfileField.SESSION_INACTIVITY_DURATION);
        assertThat(file).content().doesNotContain("Name", "Description", "Duration\" : \"", "Enabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1000000"})
    void aNewerFormIsRefused(String form) throws IOException {
        var file = Files.writeString(folder.resolve("newer.json"),
                "{\"gatehouseProfile\": " + form + ", \"AuthenticationProfile\": {\"AllowedIps\": []}}");
        assertThatThrownBy(() -> new JsonProfileDocuments().read(file)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("newer Gatehouse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "0", "-1", "1.0", "null", "true", "99999999999"})
    void aFormThatIsNoneIsRefused(String form) throws IOException {
        var file = Files.writeString(folder.resolve("odd.json"),
                "{\"gatehouseProfile\": " + form + ", \"AuthenticationProfile\": {\"AllowedIps\": []}}");
        assertThatThrownBy(() -> new JsonProfileDocuments().read(file)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("gatehouseProfile");
    }

    @Test
    void theSchemaKnowsEveryMemberThatIsWrittenAndTheFormOfToday() throws IOException {
        var mapper = JsonMapper.builder().build();
        JsonNode schema = mapper.readTree(Files.readString(SCHEMA));
        var full = mapper.readTree(saved(Profiles.example3(), Profiles.example3().toDraft()));
        var described = schema.at("/properties/AuthenticationProfile/properties");
        assertThat(new TreeSet<>(described.propertyNames()))
                .isEqualTo(new TreeSet<>(full.get("AuthenticationProfile").propertyNames()));
        assertThat(schema.at("/properties").propertyNames()).containsExactlyElementsOf(full.propertyNames());
        assertThat(schema.at("/properties/gatehouseProfile/const").intValue()).isEqualTo(JsonDraftFiles.VERSION);
        described.properties().forEach(member -> {
            var kind = member.getValue().path("type").asString("rows or time");
            var value = full.get("AuthenticationProfile").get(member.getKey());
            assertThat(switch (kind) {
                case "string" -> value.isString();
                case "boolean" -> value.isBoolean();
                case "integer" -> value.isInt();
                default -> value.isArray() || value.isString();
            }).as(member.getKey()).isTrue();
        });
    }
}
