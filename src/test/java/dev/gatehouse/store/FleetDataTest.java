package dev.gatehouse.store;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The JSON of a reading: nothing is lost, the same reading has the same bytes, and its description is true. */
class FleetDataTest {
    private static final JsonNode SCHEMA = new JsonMapper().readTree(read("docs/schema/fleet-reading-1.schema.json"));
    /** Where each record is described in the schema; the reading itself is its root. */
    private static final Map<Class<?>, String> DESCRIBED = Map.ofEntries(Map.entry(FleetData.PlaceData.class, "place"),
            Map.entry(FleetData.TargetData.class, "target"), Map.entry(FleetData.CallerData.class, "caller"),
            Map.entry(FleetData.InstanceData.class, "instance"),
            Map.entry(FleetData.ReplicationData.class, "replication"),
            Map.entry(FleetData.ReplicaData.class, "replica"),
            Map.entry(FleetData.ProfileReadingData.class, "profile"), Map.entry(ProfileData.class, "settings"),
            Map.entry(ReplyData.CallData.class, "call"), Map.entry(ReplyData.FailureData.class, "failure"));

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Property(tries = 300)
    void a_reading_comes_back_as_it_was_and_has_one_spelling(@ForAll long seed) throws UnreadableJsonException {
        var reading = FleetReadings.anything(new Random(seed));
        var bytes = JsonFiles.write(FleetData.of(reading));

        var back = JsonFiles.read(bytes, FleetData.class, FleetData::reading);

        assertThat(back).isEqualTo(reading);
        assertThat(JsonFiles.write(FleetData.of(back))).isEqualTo(bytes);
        for (var one : bytes) {
            assertThat((one >= ' ' && one <= '~') || one == '\n').as("hidden character").isTrue();
        }
    }

    @Test
    void what_aws_sent_is_kept_to_the_character() throws UnreadableJsonException {
        var reading = FleetReadings.of(Profiles.example3());
        var text = new String(JsonFiles.write(FleetData.of(reading)), StandardCharsets.US_ASCII);

        assertThat(text).contains("\"body\" : \"{\\\"AuthenticationProfile\\\":{}}\"");
        assertThat(JsonFiles.read(text.getBytes(StandardCharsets.US_ASCII), FleetData.class, FleetData::reading)
                .replies()).hasSize(4);
    }

    @Test
    void an_answer_beside_a_failure_is_neither() {
        var both = new ReplyData<>("answer", new ReplyData.FailureData(ReplyData.Kind.NOT_FOUND, null, null, true,
                null),
                new ReplyData.CallData("x", null, null, FleetReadings.ENDED, java.time.Duration.ZERO, 1, null, ""));

        assertThatThrownBy(() -> both.reply(value -> value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_schema_names_the_members_that_are_written_and_no_others() {
        assertThat(described(SCHEMA)).containsExactlyInAnyOrderElementsOf(names(FleetData.class));
        DESCRIBED.forEach((type, name) -> assertThat(described(SCHEMA.path("$defs").path(name))).as(name)
                .containsExactlyInAnyOrderElementsOf(names(type)));
        assertThat(described(SCHEMA.path("$defs").path("reply")))
                .containsExactlyInAnyOrderElementsOf(names(ReplyData.class));
        assertThat(strings(SCHEMA.path("$defs").path("failure").path("properties").path("kind").path("enum")))
                .containsExactlyElementsOf(Stream.of(ReplyData.Kind.values()).map(Enum::name).toList());
    }

    @Test
    void the_schema_of_a_snapshot_names_its_members_too() {
        var snapshot = new JsonMapper().readTree(read("docs/schema/snapshot-1.schema.json"));
        var head = snapshot.path("properties").path("snapshot");
        var members = head.path("properties");

        assertThat(described(snapshot)).containsExactlyInAnyOrderElementsOf(names(SnapshotData.class));
        assertThat(described(head)).containsExactlyInAnyOrderElementsOf(names(SnapshotData.HeadData.class));
        assertThat(described(members.path("only")))
                .containsExactlyInAnyOrderElementsOf(names(SnapshotData.OnlyData.class));
        assertThat(described(members.path("extent")))
                .containsExactlyInAnyOrderElementsOf(names(SnapshotData.ExtentData.class));
        assertThat(described(members.path("approval")))
                .containsExactlyInAnyOrderElementsOf(names(SnapshotData.ApprovalData.class));
    }

    @Test
    void every_record_that_is_written_is_described() {
        assertThat(records(FleetData.class)).allSatisfy(
                type -> assertThat(type.equals(FleetData.class) || type.equals(ReplyData.class)
                        || DESCRIBED.containsKey(type)).as(type.getName()).isTrue());
    }

    private static List<String> described(JsonNode object) {
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        var members = object.path("properties").propertyNames().stream().toList();
        assertThat(members).containsAll(strings(object.path("required")));
        return members;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getRecordComponents())
                .flatMap(part -> parts(part.getGenericType())).filter(Class::isRecord)
                .flatMap(FleetDataTest::records));
    }

    private static Stream<Class<?>> parts(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType made -> Stream.concat(parts(made.getRawType()),
                    Stream.of(made.getActualTypeArguments()).flatMap(FleetDataTest::parts));
            default -> Stream.empty();
        };
    }
}
