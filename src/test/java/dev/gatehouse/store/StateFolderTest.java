package dev.gatehouse.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where state is kept, for each system. */
class StateFolderTest {
    private static Path folder(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/anna");
        return new StateFolder(environment, properties).path();
    }

    @Test
    void onLinuxItIsTheStateHome() {
        assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/home/anna/.local/state/gatehouse"));
        assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "/var/anna"))).isEqualTo(Path.of("/var/anna/gatehouse"));
    }

    @Test
    void aStateHomeThatIsNotAbsoluteIsIgnored() {
        assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "state")))
                .isEqualTo(Path.of("/home/anna/.local/state/gatehouse"));
        assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "")))
                .isEqualTo(Path.of("/home/anna/.local/state/gatehouse"));
    }

    @Test
    void onMacosAndWindowsItIsWhereTheirProgramsKeepState() {
        assertThat(folder("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/anna/Library/Application Support/Gatehouse"));
        assertThat(folder("Windows 11", Map.of())).isEqualTo(Path.of("/home/anna/AppData/Local/Gatehouse"));
    }

    @Test
    void aNamedFolderWins() {
        var properties = new Properties();
        properties.setProperty("gatehouse.state", "/srv/state");
        assertThat(new StateFolder(Map.of(), properties).path()).isEqualTo(Path.of("/srv/state"));
    }
}
