package dev.gatehouse.ui.help;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import dev.gatehouse.ui.common.Styles;

/** Pages of the handbook as nodes. */
final class HelpNodes {
    private final Consumer<String> follow;

    /** Links go to {@code follow}. */
    HelpNodes(Consumer<String> follow) {
        this.follow = follow;
    }

    /** The blocks of a page, from top to bottom. */
    List<Node> of(HelpPage page) {
        return page.blocks().stream().map(this::node).toList();
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> heading(level, text);
            case Block.Paragraph(var spans) -> flow(spans);
            case Block.Item(var marker, var spans) -> item(marker, spans);
            case Block.Code(var text) -> code(text);
            case Block.Table table -> table(table);
        };
    }

    private static Node heading(int level, String text) {
        var heading = new Label(text);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().addAll(level == 1 ? Styles.TITLE : Styles.STRONG, "gh-help-heading");
        return heading;
    }

    private Node item(String marker, List<Span> spans) {
        var mark = new Label(marker);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("gh-help-marker");
        var text = flow(spans);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(mark, text);
    }

    private static Node code(String text) {
        var code = new Label(text);
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        code.getStyleClass().addAll(Styles.MONO, "gh-help-code");
        return code;
    }

    private Node table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("gh-help-table");
        for (var column = 0; column < table.columns(); column++) {
            grid.getColumnConstraints().add(column(table, column));
        }
        for (var row = 0; row < table.rows().size(); row++) {
            for (var column = 0; column < table.rows().get(row).size(); column++) {
                var cell = flow(table.rows().get(row).get(column));
                cell.getStyleClass().add(row == 0 ? "gh-help-head" : "gh-help-cell");
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    /** A column is given room by its longest cell, so that words fill the lines and codes do not. */
    private static ColumnConstraints column(Block.Table table, int column) {
        var longest = table.rows().stream().filter(row -> row.size() > column)
                .mapToInt(row -> Block.text(row.get(column)).length()).max().orElse(1);
        var total = 0.0;
        for (var other = 0; other < table.columns(); other++) {
            var at = other;
            total += Math.sqrt(table.rows().stream().filter(row -> row.size() > at)
                    .mapToInt(row -> Block.text(row.get(at)).length()).max().orElse(1));
        }
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(100 * Math.sqrt(longest) / total);
        return constraints;
    }

    private TextFlow flow(List<Span> spans) {
        var flow = new TextFlow(spans.stream().map(this::node).toArray(Node[]::new));
        flow.setMinWidth(0);
        return flow;
    }

    private Node node(Span span) {
        if (span.style() == Span.Style.LINK) {
            var link = new Hyperlink(span.text());
            link.getStyleClass().add("gh-help-link");
            link.setOnAction(_ -> follow.accept(span.target()));
            return link;
        }
        var text = new Text(span.text());
        text.getStyleClass().add("gh-help-text");
        switch (span.style()) {
            case STRONG -> text.getStyleClass().add(Styles.STRONG);
            case EMPHASIS -> text.getStyleClass().add("gh-help-emphasis");
            case CODE -> text.getStyleClass().add(Styles.MONO);
            case PLAIN, LINK -> {
            }
        }
        return text;
    }
}
