package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.GarbageSheet;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.TemplateViewModel;
import dev.gatehouse.ui.exchange.ExchangeViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** A profile in the form, and what the form leads to. */
final class EditorStops {
    static final List<Stop> ALL = List.of(
            new Stop("profiles", window -> {
                window.pages().connection().openSandbox();
                window.go(Page.PROFILES);
            }),
            new Stop("editor", window -> window.open("Example 3")),
            new Stop("editor-blocked", EditorStops::blocked),
            new Stop("editor-note", window -> parts(window).note().open("200.255.10.0/24")),
            new Stop("editor-note-written", EditorStops::noted),
            new Stop("editor-known", EditorStops::known),
            new Stop("editor-known-refused", EditorStops::refused),
            new Stop("editor-template", EditorStops::template),
            new Stop("editor-settings", EditorStops::settings),
            new Stop("editor-file", window -> {
                exchange(window).settings().close();
                exchange(window).file().save(Path.of("target", "looks", "profile.json"));
            }),
            new Stop("editor-permissions", window -> {
                exchange(window).dismiss();
                exchange(window).permissions().look();
            }),
            new Stop("editor-roll-out", EditorStops::rollOut),
            new Stop("editor-rules", EditorStops::rules),
            new Stop("editor-verdict-note", EditorStops::verdictNote),
            new Stop("editor-verdict-noted", window -> {
                parts(window).rules().note().authorProperty().set("anna");
                parts(window).rules().note().keep();
            }),
            new Stop("editor-identity", window -> {
                parts(window).rules().note().remove();
                scroll(window, 1);
            }),
            new Stop("editor-errors", EditorStops::errors),
            new Stop("editor-messy", window -> window.open("Messy import")),
            new Stop("editor-tidy", window -> {
                parts(window).tidy().toggle();
                scroll(window, 0.2);
            }),
            new Stop("editor-open-to-everyone", window -> {
                parts(window).tidy().toggle();
                window.open("Example 3");
                parts(window).allowed().remove(List.of(0));
            }),
            new Stop("map", EditorStops::map, window -> !window.pages().map().place().isEmpty()),
            new Stop("impact-empty", window -> window.go(Page.IMPACT)),
            new Stop("impact", window -> window.pages().impact().paste("""
                    user,ip,when
                    anna,200.255.40.51,09:00
                    ben,200.255.40.50,09:05
                    carl,8.8.8.8,09:20
                    dora,,09:30
                    """)),
            new Stop("import-empty", window -> {
                window.open("Example 3");
                window.pages().importer().open(ListKind.ALLOWED);
                window.go(Page.IMPORT);
            }),
            new Stop("import", window -> window.pages().importer().paste(GarbageSheet.text())),
            new Stop("find", window -> {
                window.shell().routes().leaveImport();
                window.go(Page.FIND);
                window.pages().find().inputProperty().set("200.255.40.50");
            }, window -> !window.pages().find().results().isEmpty()));

    private EditorStops() {}

    static EditorViewModel.Parts parts(WalkWindow window) {
        return window.pages().editor().parts();
    }

    private static ExchangeViewModel exchange(WalkWindow window) {
        return window.pages().exchange();
    }

    static void scroll(WalkWindow window, double where) {
        ((ScrollPane) window.root().lookup("#formPane")).setVvalue(where);
    }

    private static void blocked(WalkWindow window) {
        parts(window).panels().findings().goTo(new Finding.Target.Row(ListKind.BLOCKED, 2));
        parts(window).panels().tester().inputProperty().set("200.255.40.50");
    }

    private static void keep(WalkWindow window, String address, String name) {
        var own = parts(window).panels().own();
        if (!own.openProperty().get()) {
            own.toggle();
        }
        own.addressProperty().set(address);
        own.nameProperty().set(name);
        own.keep();
    }

    /** In force a month ago, to be looked at again since. */
    private static void noted(WalkWindow window) {
        var note = parts(window).note();
        note.commentProperty().set("VPN of the partner; they sign in from home");
        note.ownerProperty().set("Network operations");
        note.reviewByProperty().set("2026-10-31");
        note.keep();
    }

    private static void known(WalkWindow window) {
        parts(window).note().open("200.255.10.0/24");
        parts(window).note().remove();
        ((ToggleButton) window.root().lookup("#knownTab")).setSelected(true);
        keep(window, "200.255.7.9", "You (typed)");
        keep(window, "200.255.128.0/25", "Head office");
        keep(window, "300.1.1.1", "");
    }

    private static void refused(WalkWindow window) {
        parts(window).panels().own().toggle();
        parts(window).blocked().add("200.255.0.0/20");
    }

    private static void template(WalkWindow window) {
        ((ToggleButton) window.root().lookup("#findingsTab")).setSelected(true);
        parts(window).templates().toggle();
        parts(window).templates().kindProperty().set(TemplateViewModel.Kind.PCI_IDLE);
    }

    private static void settings(WalkWindow window) {
        parts(window).templates().toggle();
        var settings = exchange(window).settings();
        settings.toggle();
        settings.sourceProperty().set(settings.sources().getLast());
    }

    private static void rollOut(WalkWindow window) {
        exchange(window).permissions().close();
        parts(window).sessions().inactivityEnabledProperty().set(true);
        parts(window).sessions().inactivityProperty().set("15");
        scroll(window, 0.4);
    }

    private static void rules(WalkWindow window) {
        loadBaseline(window);
        ((Button) window.root().lookup("#toggleButton")).fire();
        ((TableView<?>) window.root().lookup("#rulesTable")).getSelectionModel().select(3);
        scroll(window, 0.63);
    }

    /** From a file system of its own, since the page shows where the file lies, which must be the same everywhere. */
    private static void loadBaseline(WalkWindow window) {
        try {
            var folder = Files.createTempDirectory("gatehouse-walk");
            try (var elsewhere = FileSystems.newFileSystem(folder.resolve("anna.zip"), Map.of("create", "true"))) {
                var home = Files.createDirectories(elsewhere.getPath("/home/anna"));
                var file = Files.copy(Path.of("docs", "baseline-example.json"), home.resolve("baseline.json"));
                parts(window).rules().baselines().load(file);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside the verdict that was chosen, without saying by whom. */
    private static void verdictNote(WalkWindow window) {
        var note = parts(window).rules().note();
        note.open();
        note.textProperty().set("Screens lock after ten minutes; see the policy of August");
        note.keep();
        scroll(window, 0.8);
    }

    private static void errors(WalkWindow window) {
        parts(window).allowed().add("300.1.1.1");
        parts(window).identity().descriptionProperty().set("");
        parts(window).identity().nameProperty().set("An unreasonably long name ".repeat(6));
        parts(window).sessions().inactivityProperty().set("1h75x");
        parts(window).sessions().periodicProperty().set("5");
        scroll(window, 0.26);
    }

    private static void map(WalkWindow window) {
        window.open("Example 3");
        parts(window).allowed().add("198.51.100.0/24");
        parts(window).blocked().add("200.255.128.0/17");
        window.go(Page.MAP);
    }
}
