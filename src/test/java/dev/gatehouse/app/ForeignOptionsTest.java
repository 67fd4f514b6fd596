package dev.gatehouse.app;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignOptionsTest {
    @Test
    void aPlainEnvironmentIsNoReasonToWarn() {
        assertThat(ForeignOptions.in(Map.of("PATH", "/usr/bin", "JAVA_HOME", "/opt/jdk"))).isEmpty();
    }

    @Test
    void anEmptyVariableIsNotSet() {
        assertThat(ForeignOptions.in(Map.of("JAVA_TOOL_OPTIONS", " "))).isEmpty();
    }

    @Test
    void allThatAreSetAreNamed() {
        assertThat(ForeignOptions.in(Map.of("JAVA_TOOL_OPTIONS", "-Da=b", "JDK_JAVA_OPTIONS", "-Dc=d")))
                .contains("JDK_JAVA_OPTIONS, JAVA_TOOL_OPTIONS");
    }

    @Test
    void theValueIsNotRepeatedForItMayHoldASecret() {
        assertThat(ForeignOptions.warning(Map.of("JAVA_TOOL_OPTIONS", "-Dpassword=hunter2"))).get().asString()
                .contains("JAVA_TOOL_OPTIONS").doesNotContain("hunter2");
    }
}
