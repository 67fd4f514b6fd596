package dev.gatehouse.ui.evidence;

import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.AccessStrip;
import dev.gatehouse.evidence.OnePage;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.Snapshots.Shot;

/** One page drawn: A4 across, dark on white whatever the window looks like. FX thread only. */
final class OnePageSheet {
    private static final double WIDTH = 1123;
    private static final double HEIGHT = 794;
    private static final double BAR = 24;
    private static final double INNER = WIDTH - 96;
    private static final double LEAST = 4;
    private static final double DAY_HALF = 720;
    private static final double DENSE = 2;

    private OnePageSheet() {}

    /** A picture of the page, for dense displays. */
    static Shot shot(OnePage page, PackTexts texts) {
        var sheet = sheet(page, texts);
        var scene = new Scene(sheet, WIDTH, HEIGHT);
        scene.getStylesheets().add(Objects.requireNonNull(OnePageSheet.class.getResource("OnePage.css"))
                .toExternalForm());
        sheet.applyCss();
        sheet.layout();
        return Snapshots.shot(sheet, DENSE);
    }

    private static VBox sheet(OnePage page, PackTexts texts) {
        var sheet = new VBox(label(page.label(), "label-box"), label(page.title(), "title"),
                label(page.place(), "small"), access(page, texts), label(page.session(), "sentence"));
        sheet.getStyleClass().add("sheet");
        sheet.setPrefSize(WIDTH, HEIGHT);
        page.strips().forEach(strip -> sheet.getChildren().add(figure(
                strip.family() == AddressFamily.IPV4 ? "IPv4" : "IPv6 (2000::/3)", strip.words(), strip(strip))));
        sheet.getChildren().addAll(figure(texts.text("pack.page.session"), page.bar().words(), session(page.bar())),
                legend(texts), label(texts.text("pack.findings"), "heading"), findings(page, texts));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        sheet.getChildren().addAll(gap, label(page.stamp(), "small"));
        return sheet;
    }

    private static Node access(OnePage page, PackTexts texts) {
        var level = label(texts.text("pack.level." + page.level()), "badge");
        level.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, level, label(page.access(), "sentence"));
        line.getStyleClass().add("line");
        return line;
    }

    private static Node figure(String name, String words, Node picture) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new VBox(2, new HBox(label(name, "small"), gap, label(words, "small")), picture);
    }

    private static Pane strip(OnePage.Strip strip) {
        var pane = bar();
        for (var run : strip.columns().runs()) {
            if (run.kind() != AccessStrip.Kind.NONE) {
                var scale = INNER / AccessStrip.COLUMNS;
                add(pane, Math.min(run.from() * scale, INNER - LEAST), Math.max(run.length() * scale, LEAST),
                        run.kind() == AccessStrip.Kind.ALL ? "full" : "some");
            }
        }
        return pane;
    }

    private static Pane session(OnePage.Bar bar) {
        var pane = bar();
        bar.idle().ifPresent(idle -> add(pane, 0, at(idle), bar.signsOut() ? "full" : "off"));
        bar.longest().ifPresent(longest -> add(pane, at(longest) - LEAST, LEAST, "mark"));
        return pane;
    }

    private static double at(long minutes) {
        return Math.clamp(minutes / DAY_HALF * INNER, LEAST, INNER);
    }

    private static Pane bar() {
        var pane = new Pane();
        pane.setMinSize(INNER, BAR);
        pane.setMaxSize(INNER, BAR);
        add(pane, 0, INNER, "none");
        return pane;
    }

    private static void add(Pane pane, double x, double width, String kind) {
        var part = new Rectangle(x, 0, width, BAR);
        part.getStyleClass().add(kind);
        pane.getChildren().add(part);
    }

    private static Node legend(PackTexts texts) {
        var line = new HBox(8);
        line.getStyleClass().add("line");
        key(line, "full", texts.text("pack.legend.all"));
        key(line, "some", texts.text("pack.legend.some"));
        key(line, "none", texts.text("pack.legend.none"));
        return line;
    }

    private static void key(HBox line, String kind, String words) {
        var swatch = new Rectangle(20, 12);
        swatch.getStyleClass().add(kind);
        line.getChildren().addAll(swatch, label(words, "small"));
    }

    private static Node findings(OnePage page, PackTexts texts) {
        var box = new VBox(4);
        page.findings().forEach(found -> {
            var severity = label(texts.badge(found.severity()), "badge");
            severity.setMinWidth(120);
            var code = label(found.code(), "small");
            code.setMinWidth(100);
            var line = new HBox(12, severity, code, label(found.title(), "text"));
            line.getStyleClass().add("line");
            box.getChildren().add(line);
        });
        if (page.findings().isEmpty()) {
            box.getChildren().add(label(texts.text("pack.findings.none"), "text"));
        }
        if (page.more() > 0) {
            box.getChildren().add(label(texts.text("pack.more", page.more()), "small"));
        }
        return box;
    }

    private static Label label(String text, String style) {
        var label = new Label(VisibleText.of(text));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
