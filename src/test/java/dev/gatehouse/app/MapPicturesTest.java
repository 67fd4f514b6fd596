package dev.gatehouse.app;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.ui.map.MapViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The map of the address space by keyboard, and as pictures in both themes and both sizes for people to look at. */
@ExtendWith(ApplicationExtension.class)
class MapPicturesTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPersonFindsTheirWayOnTheMapByKeyboardAlone() {
        window.openProfile("Example 3");
        window.fx(() -> {
            var parts = window.shell().pages().editor().parts();
            parts.allowed().add("198.51.100.0/24");
            parts.blocked().add("200.255.128.0/17");
            return true;
        });
        window.await("the analysis", () -> window.shell().pages().editor().model().currentAnalysis().isPresent());
        pictures("access-live-and-draft");
        window.keys().press(KeyCode.CONTROL, KeyCode.M);
        drawn("the whole space", "0.0.0.0/0");
        assertThat(map().changesProperty().get()).isEqualTo("The draft lets in 256 IPv4 addresses that may not sign in"
                + " now, and refuses 32\u202F768 IPv4 addresses that may.");
        window.awaitFocus("draftMap");
        pictures("map-whole");
        window.keys().press(KeyCode.ENTER);
        drawn("a /4", "192.0.0.0/4");
        window.keys().press(KeyCode.SHIFT, KeyCode.ENTER);
        drawn("a /12", "198.48.0.0/12");
        pictures("map-near");
        var before = map().cursorProperty().get();
        window.keys().press(KeyCode.RIGHT);
        window.keys().press(KeyCode.DOWN);
        assertThat(map().cursorProperty().get()).isNotEqualTo(before);
        window.keys().press(KeyCode.BACK_SPACE);
        drawn("out again", "198.0.0.0/8");
        window.keys().press(KeyCode.HOME);
        drawn("the whole space again", "0.0.0.0/0");
        goTo("200.255.0.0/16");
        drawn("the range typed", "200.255.0.0/16");
        assertThat(map().here(MapViewModel.Side.DRAFT)).isNotEmpty();
        assertThat(map().place()).isEqualTo("200.255.0.0 · allowed by 200.255.0.0/16");
        pictures("map-zoomed");
        goTo("300.1.1.1");
        assertThat(map().goToErrorProperty().get()).isEqualTo("300 is not between 0 and 255.");
        pictures("map-error");
        window.keys().press(KeyCode.SHIFT, KeyCode.TAB);
        window.keys().press(KeyCode.ESCAPE);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
    }

    private void goTo(String text) {
        window.keys().tabTo("goField");
        window.keys().press(KeyCode.CONTROL, KeyCode.A);
        window.keys().type(text);
        window.keys().press(KeyCode.ENTER);
    }

    @Test
    void everyoneAllowed() {
        open("Example 4", _ -> {}, "0.0.0.0/0");
        pictures("map-everyone");
    }

    @Test
    void aMessyListAndIpv6() {
        open("Messy import", parts -> {
            parts.allowed().add("2001:db8::/34");
            parts.allowed().add("2001:db8:c000::/36");
            parts.blocked().add("2001:db8:1000::/37");
        }, "0.0.0.0/0");
        pictures("map-messy");
        window.fx(() -> {
            map().show(AddressFamily.IPV6);
            return true;
        });
        window.await("IPv6", () -> map().frameProperty().get().family() == AddressFamily.IPV6);
        pictures("map-ipv6");
    }

    private void open(String profile, Consumer<dev.gatehouse.ui.editor.EditorViewModel.Parts> edit,
            String frame) {
        window.openProfile(profile);
        window.fx(() -> {
            edit.accept(window.shell().pages().editor().parts());
            return true;
        });
        window.await("the analysis", () -> window.shell().pages().editor().model().currentAnalysis().isPresent());
        window.keys().press(KeyCode.CONTROL, KeyCode.M);
        drawn("the map", frame);
    }

    private void drawn(String what, String frame) {
        window.await(what, () -> window.shell().pageProperty().get() == Page.MAP
                && map().frameProperty().get().cidr().equals(frame)
                && !map().place().isEmpty() && window.shell().tasks().isIdle());
    }

    private MapViewModel map() {
        return window.shell().pages().map();
    }

    private void pictures(String name) {
        settled();
        window.pictures(name);
    }

    private void settled() {
        window.await("the painting", () -> window.shell().tasks().isIdle());
    }
}
