package dev.gatehouse;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;

import dev.gatehouse.domain.text.VisibleText;

/**
 * One event of the log: time, level, place and words. Whatever the words hold, only its first line begins without a
 * blank, and nothing in it hides or moves the cursor, so that nobody from outside can forge an event (reliability row
 * 35).
 */
public final class OneEventLayout extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());
    private static final String NEXT_LINE = System.lineSeparator() + "    ";

    @Override
    public String doLayout(ILoggingEvent event) {
        var problem = event.getThrowableProxy();
        var words = event.getFormattedMessage()
                + (problem == null ? "" : "\n" + ThrowableProxyUtil.asString(problem));
        return "%s %-5s %s - ".formatted(TIME.format(Instant.ofEpochMilli(event.getTimeStamp())), event.getLevel(),
                event.getLoggerName())
                + words.replace("\t", "    ").lines().map(VisibleText::of).collect(Collectors.joining(NEXT_LINE))
                + System.lineSeparator();
    }
}
