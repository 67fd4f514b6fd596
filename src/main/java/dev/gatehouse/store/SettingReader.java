package dev.gatehouse.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.DurationText;

/**
 * Reads the members of a profile in a file, each strictly: a value of another kind than AWS prints is a reason to stop,
 * never a guess.
 */
final class SettingReader {
    private static final long MILLIS = 1000;

    private final Path file;
    private final ObjectNode profile;

    SettingReader(Path file, ObjectNode profile) {
        this.file = file;
        this.profile = profile;
    }

    Optional<String> text(String name) throws UnreadableFileException {
        var value = member(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw unreadable(name + " should be text");
        }
        return Optional.of(value.stringValue());
    }

    /** Minutes, as the form would show them. */
    Optional<String> minutes(String name) throws UnreadableFileException {
        var value = member(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw unreadable(name + " should be a whole number of minutes");
        }
        return Optional.of(DurationText.format(Duration.ofMinutes(value.intValue())));
    }

    Optional<Boolean> flag(String name) throws UnreadableFileException {
        var value = member(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            throw unreadable(name + " should be true or false");
        }
        return Optional.of(value.booleanValue());
    }

    /** A time as version 2 of the AWS CLI prints it, or the seconds since 1970 that version 1 prints. */
    Optional<Instant> time(String name) throws UnreadableFileException {
        var value = member(name);
        try {
            if (value == null) {
                return Optional.empty();
            }
            return Optional.of(value.isNumber()
                    ? Instant.ofEpochMilli(Math.round(value.doubleValue() * MILLIS))
                    : OffsetDateTime.parse(value.stringValue()).toInstant());
        } catch (DateTimeException | tools.jackson.core.JacksonException otherForm) {
            throw unreadable(name + " should be a time such as 2026-01-31T09:00:00+00:00");
        }
    }

    @Nullable
    List<String> rows(String name) throws UnreadableFileException {
        var list = member(name);
        if (list == null) {
            return null;
        }
        if (!list.isArray()) {
            throw unreadable(name + " should be a list");
        }
        var rows = new ArrayList<String>();
        for (JsonNode row : list) {
            if (!row.isString()) {
                throw unreadable("%s[%s] should be text".formatted(name, rows.size()));
            }
            rows.add(row.stringValue());
        }
        return rows;
    }

    private @Nullable JsonNode member(String name) {
        var value = profile.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private UnreadableFileException unreadable(String what) {
        return new UnreadableFileException(file + ": " + what + ".");
    }
}
