package dev.gatehouse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.FilterReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class LoggingTest {
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void configure() {
        assertThat(new Logging().configure(context)).isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
    }

    /** No file is looked for, on the class path or by a system property. */
    @Test
    void theRunningProgramIsSetUpByIt() {
        var running = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertThat(running.getLogger("ROOT").getAppender(Logging.APPENDER)).isNotNull();
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
