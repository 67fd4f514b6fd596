package dev.gatehouse.app;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * What can be read in a window, a line for each text, whatever the fonts: whole texts where the window cuts them, the
 * number of entries of a list instead of the entries that fit. What differs from one run to the next is left out.
 */
final class SceneFacts {
    /** Times, dates, numbers of requests, seconds that run down, ports and paths of this run. */
    private static final Pattern OF_THE_RUN = Pattern
            .compile("(?<![\\d-])\\d{4}-\\d\\d-\\d\\dT?\\d{0,6}Z?|(?<![\\d.:])\\d{1,2}:\\d\\d(:\\d\\d)?(?!\\d)"
                    + "|\\b[0-9a-f]{8}(-[0-9a-f]{4,12}){0,4}\\b|\\b\\d+(?= ?(ms|s)\\b)|(?<=127\\.0\\.0\\.1:)\\d+"
                    + "|\\b[0-9a-f]{64}\\b|/\\S*evidence-\\S*");
    private static final List<String> BESIDE_THE_PAGE = List.of("gh-status", "gh-announcer");

    private SceneFacts() {}

    /** The facts of a window as it is now; each line ends with a line feed. */
    static String of(Scene scene) {
        return texts(scene.getRoot()).map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> OF_THE_RUN.matcher(text.replace('\n', ' ')).replaceAll("…") + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(BESIDE_THE_PAGE::contains)) {
            return Stream.empty();
        }
        return switch (node) {
            case Labeled labeled -> Stream.concat(Stream.ofNullable(labeled.getText()),
                    labeled.getGraphic() instanceof Parent inside ? texts(inside) : Stream.empty());
            case TextInputControl input -> Stream.of("[" + input.getText() + "]");
            case ListView<?> list -> Stream.of("list of " + list.getItems().size());
            case TableView<?> table -> Stream.of("table of " + table.getItems().size());
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(SceneFacts::texts);
            default -> Stream.empty();
        };
    }
}
