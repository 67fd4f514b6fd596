package dev.gatehouse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.spi.FilterReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.testing.Sources;

import static org.assertj.core.api.Assertions.assertThat;

class LoggingTest {
    private final LoggerContext context = new LoggerContext();

    /** The program's own file, since the tests log by another one. */
    @BeforeEach
    void configure() throws JoranException {
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Sources.RESOURCES.resolve("logback.xml").toFile());
    }

    /** At DEBUG the SDK prints the signed request. */
    @ParameterizedTest
    @ValueSource(strings = {"software.amazon.awssdk.request", "software.amazon.awssdk.auth.signer", "dev.gatehouse"})
    void nothingIsLoggedBelowInfo(String logger) {
        assertThat(context.getLogger(logger).isDebugEnabled()).isFalse();
        assertThat(context.getLogger(logger).isInfoEnabled()).isTrue();
    }

    @Test
    void theConsoleThatIsLoggedToIsStandardErrorAndGetsWarningsOnly() {
        ConsoleAppender<ILoggingEvent> appender = (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT")
                .getAppender("stderr");
        assertThat(appender.getTarget()).isEqualTo("System.err");
        assertThat(appender.getFilterChainDecision(event(Level.INFO))).isEqualTo(FilterReply.DENY);
        assertThat(appender.getFilterChainDecision(event(Level.WARN))).isNotEqualTo(FilterReply.DENY);
    }

    private static LoggingEvent event(Level level) {
        LoggingEvent event = new LoggingEvent();
        event.setLevel(level);
        return event;
    }
}
