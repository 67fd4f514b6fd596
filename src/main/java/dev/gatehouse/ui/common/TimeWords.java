package dev.gatehouse.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import dev.gatehouse.domain.local.Language;

/** Days and times in UTC, the day as the language writes it. */
public final class TimeWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final DateTimeFormatter day;

    TimeWords(Language language) {
        this.day = switch (language) {
            // whether the month or the day comes first is a matter of country; the month by name is read alike
            case ENGLISH -> DateTimeFormatter.ofPattern("d MMM uuuu", language.locale());
            // the medium one is a phrase: 27 de nov. de 2026
            case PORTUGUESE -> DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(language.locale());
            case GERMAN, SPANISH, FRENCH, JAPANESE ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        };
    }

    /** For instance: 27 Nov 2026. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The day in UTC. */
    public String day(Instant at) {
        return day.format(at.atZone(ZoneOffset.UTC));
    }

    /** For instance: 14:02 UTC. */
    public String time(Instant at) {
        return TIME.format(at);
    }

    /** For instance: 27 Nov 2026, 14:02 UTC. */
    public String dayAndTime(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** The time alone when it is today in UTC, else with the day. */
    public String since(Instant at, Instant now) {
        var today = at.atZone(ZoneOffset.UTC).toLocalDate().equals(now.atZone(ZoneOffset.UTC).toLocalDate());
        return today ? time(at) : dayAndTime(at);
    }
}
