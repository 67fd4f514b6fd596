package dev.gatehouse.app;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NativeDisplayProbeTest {
    private final NativeDisplayProbe probe = new NativeDisplayProbe();

    @Test
    void aLibraryThatIsNotThereDoesNotLoad() {
        assertThat(probe.loads("libgatehouse-nowhere.so.9")).isFalse();
    }

    @Test
    void propertiesAndVariablesAreThoseOfThisProcess() {
        assertThat(probe.property("os.name")).isEqualTo(System.getProperty("os.name"));
        assertThat(probe.variable("PATH")).isEqualTo(System.getenv("PATH"));
    }
}
