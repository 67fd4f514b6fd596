package dev.gatehouse.store;

import java.io.IOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.text.AsciiJson;

/** Records of the journal as lines of plain ASCII, so that nothing in them can hide or break a line. */
final class JournalText {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .changeDefaultPropertyInclusion(
                    include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private static final String UNKNOWN = "not a record this version knows";

    private JournalText() {}

    static JournalLine line(JournalEntry entry, String previous) {
        return JournalLine.of(AsciiJson.of(MAPPER.writeValueAsString(EntryData.of(entry, previous))));
    }

    /**
     * Reads a line whose hash is right.
     *
     * @throws IOException
     *             when a newer Gatehouse wrote it, or no Gatehouse at all
     */
    static EntryData read(JournalLine line) throws IOException {
        try {
            return MAPPER.readValue(line.body(), EntryData.class);
        } catch (JacksonException cause) {
            throw new IOException(UNKNOWN, cause);
        }
    }

    /**
     * What a record says.
     *
     * @throws IOException
     *             when a newer Gatehouse wrote it, or no Gatehouse at all
     */
    static JournalEntry entry(EntryData record) throws IOException {
        try {
            return record.entry();
        } catch (IllegalArgumentException cause) {
            throw new IOException(UNKNOWN, cause);
        }
    }
}
