package dev.gatehouse.app;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Sources;
import dev.gatehouse.testing.look.LookBook;
import dev.gatehouse.testing.look.LookCheck;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.shell.Over;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The walk comes by every page and by every FXML view; whoever makes a new one adds a stop. */
class PageWalkTest {
    private static final Pattern ID = Pattern.compile("\\s(?:fx:)?id=\"([^\"]+)\"");

    @Test
    void noPageAndNoViewIsLeftOut() {
        var pages = EnumSet.noneOf(Page.class);
        var overs = EnumSet.noneOf(Over.class);
        var ids = new HashSet<String>();
        PageWalk.in(Messages.strict(Locale.ENGLISH), (_, window) -> window.fx(() -> {
            pages.add(window.shell().pageProperty().get());
            overs.add(window.shell().overProperty().get());
            collect(window.root(), ids);
            return true;
        }));

        assertThat(pages).containsExactlyInAnyOrder(Page.values());
        assertThat(overs).containsExactlyInAnyOrder(Over.values());
        assertThat(ownIds()).allSatisfy((view, own) -> assertThat(own).as(view).isNotEmpty());
        var left = new TreeSet<String>();
        ownIds().forEach((view, own) -> {
            if (own.stream().noneMatch(ids::contains)) {
                left.add(view);
            }
        });
        assertThat(left).as("views that no stop shows").isEmpty();
    }

    @Test
    void noTwoStopsHaveOneNameAndEachHasItsFile() {
        var names = PageWalk.STOPS.stream().map(Stop::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(LookBook.in(LookCheck.KEPT).kept()).containsAll(names)
                .allMatch(name -> names.contains(name) || name.equals("gallery"));
    }

    private static void collect(Node node, Set<String> ids) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getId() != null) {
            ids.add(node.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, ids));
        }
    }

    /** The ids that only this FXML file gives. */
    private static Map<String, Set<String>> ownIds() {
        var all = Sources.files(Sources.RESOURCES, ".fxml").stream().collect(Collectors
                .toMap(file -> file.getFileName().toString(), file -> ID.matcher(Sources.read(file)).results()
                        .map((MatchResult found) -> found.group(1)).collect(Collectors.toSet())));
        var own = new HashMap<String, Set<String>>();
        all.forEach((view, ids) -> own.put(view, ids.stream().filter(id -> all.entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(view) && other.getValue().contains(id)))
                .collect(Collectors.toSet())));
        return own;
    }
}
