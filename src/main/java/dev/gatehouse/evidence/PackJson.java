package dev.gatehouse.evidence;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;

import static com.fasterxml.jackson.annotation.Nulls.FAIL;
import static com.fasterxml.jackson.annotation.Nulls.SET;

/**
 * JSON of a pack: plain ASCII, members in the order in which they are declared, lines that end alike everywhere. Where
 * it is read, null is refused but for what is {@link JsonSetter said} to be unknown at times.
 */
final class PackJson {
    /** The form of report and manifest written here. */
    static final int SCHEMA = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.construct(FAIL, FAIL))
            .build();

    private PackJson() {}

    /** The whole file. */
    static byte[] write(Object value) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        var text = new GrowingText();
        MAPPER.writer().with(printer).writeValue(text.json(), value);
        return text.append("\n").bytes();
    }

    /**
     * Reads what {@link #write} wrote; empty where it says null.
     *
     * @throws tools.jackson.core.JacksonException
     *             for anything else
     */
    static <T> Optional<T> read(byte[] text, Class<T> type) {
        return Optional.ofNullable(MAPPER.readValue(text, type));
    }

    /** Which program made it. */
    record Tool(String name, String version, String sdk) {}

    /** Who sat at which computer. */
    record Person(String user, String host) {}

    /** Where the calls went and as whom; account and caller are null when AWS did not say. */
    record Place(String environment, String source, String credentials, String region, String host,
            @JsonSetter(nulls = SET) @Nullable String account,
            @JsonSetter(nulls = SET) @Nullable String caller,
            @JsonSetter(nulls = SET) @Nullable String computerClock) {
        static Place of(PlaceReading place, Collector collector) {
            var target = place.target();
            var caller = place.caller().answer();
            return new Place(target.environment() == ConnectionTarget.Environment.SANDBOX ? "sandbox" : "aws",
                    target.source(), collector.sourceOf(target), target.region(), target.host(),
                    caller.map(CallerIdentity::account).orElse(null), caller.map(CallerIdentity::arn).orElse(null),
                    place.caller().trace().clockAhead().map(Times::ahead).orElse(null));
        }
    }

    /** How much was read, and when, by this computer's clock. */
    record Extent(boolean complete, String began, String ended, int instances, int profiles, int profilesRead,
            int failures) {}

    /** An instance that was listed and not read. */
    record LeftOut(String id, @JsonSetter(nulls = SET) @Nullable String alias,
            @JsonSetter(nulls = SET) @Nullable String status) {
        static LeftOut of(InstanceSummary one) {
            return new LeftOut(one.id().value(), one.alias(), one.status());
        }
    }

    /** What report and manifest begin with; packs made before there was a choice name no language. */
    record Header(String name, String made,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSetter(nulls = SET) @Nullable String language,
            Tool tool, Person collectedBy, List<Place> places, Extent read,
            List<LeftOut> leftOut) {
        static Header of(Evidence evidence) {
            var input = evidence.input();
            var reading = input.reading();
            var collector = input.collector();
            return new Header(Names.of(evidence), Times.exact(input.made()), evidence.texts().language().tag(),
                    new Tool("Gatehouse", collector.program(), collector.sdk()),
                    new Person(collector.user(), collector.host()),
                    reading.places().stream().map(place -> Place.of(place, collector)).toList(),
                    new Extent(evidence.isComplete(), Times.exact(reading.began()), Times.exact(reading.ended()),
                            (int) reading.instances().count(), evidence.profiles().size(),
                            (int) evidence.profiles().stream().filter(one -> one.assessed().isPresent()).count(),
                            evidence.gaps().size()),
                    input.leftOut().stream().map(LeftOut::of).toList());
        }
    }
}
