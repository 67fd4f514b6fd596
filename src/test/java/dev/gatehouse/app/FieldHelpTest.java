package dev.gatehouse.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.help.FieldSource;
import dev.gatehouse.domain.help.FieldTopic;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.FakeConnections;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.control.AddressListView;
import dev.gatehouse.ui.control.HelpButton;
import dev.gatehouse.ui.help.FieldHelp;

import static org.assertj.core.api.Assertions.assertThat;

/** Every field that can be edited explains itself, and every explanation is whole. */
class FieldHelpTest {
    private static final String NARROWS = "narrows a list and changes nothing; what it takes stands in it";
    private static final String CHOOSES_WHAT_IS_SHOWN = "chooses what is shown and changes nothing";

    /** Fields without help of their own, by view and id, each with why. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("FindView field", "the page is about this one field and explains it above"),
            Map.entry("FleetView filterField", NARROWS), Map.entry("HelpView queryField", NARROWS),
            Map.entry("HistoryView filterField", NARROWS), Map.entry("HistoryView verdictBox", NARROWS),
            Map.entry("HistoryView profileBox", NARROWS), Map.entry("HistoryView hereBox", NARROWS),
            Map.entry("HistoryView leftBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("HistoryView rightBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("FleetCompareView leftBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("FleetCompareView rightBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("TimeLineView subjectBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("TourView journeyBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("TourView byItselfBox", "a switch of the tour, which is a sandbox; its words say what it does"),
            Map.entry("InstancesView filterField", NARROWS), Map.entry("MapView goField", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("ProfilesView instanceBox", CHOOSES_WHAT_IS_SHOWN),
            Map.entry("in PlacesView null", "ticks of the accounts and Regions that are looked into"),
            Map.entry("ProfilesView filterField", NARROWS), Map.entry("ReviewView formBox", CHOOSES_WHAT_IS_SHOWN));

    @Test
    void everyEditableFieldHasHelpOrAReasonToHaveNone() {
        var bare = new TreeSet<String>();
        var topics = EnumSet.noneOf(FieldTopic.class);
        var asked = FxRunner.onFx(() -> {
            var graph = graph();
            var fields = 0;
            for (var view : graph.views().registered()) {
                for (var node : below(graph.views().load(view).root())) {
                    if (node instanceof HelpButton button && button.getTopic() != null) {
                        topics.add(button.getTopic());
                    }
                    if (isEditable(node)) {
                        fields++;
                        if (HelpButton.of(node).isEmpty()) {
                            bare.add(nameOf(view, node));
                        }
                    }
                }
            }
            return fields;
        });
        assertThat(asked).isGreaterThan(60);
        bare.removeIf(FieldHelpTest::isOfAnIncludedView);
        assertThat(bare).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
        topics.add(FieldTopic.BLOCKED); // takes turns with ALLOWED, on one button
        assertThat(topics).as("nothing is explained that no page shows").isEqualTo(EnumSet.allOf(FieldTopic.class));
    }

    /** One way to take what is shown elsewhere, on everything that shows rows. */
    @Test
    void everyTableAndListCanBeCopiedAndTeachesWhileItIsEmpty() {
        var bare = new TreeSet<String>();
        var mute = new TreeSet<String>();
        var asked = FxRunner.onFx(() -> {
            var graph = graph();
            var tables = 0;
            for (var view : graph.views().registered()) {
                for (var node : below(graph.views().load(view).root())) {
                    if (node instanceof TableView<?> || node instanceof ListView<?>) {
                        tables++;
                        if (!CopyRows.isOfferedBy((Control) node)) {
                            bare.add(nameOf(view, node));
                        }
                        if (!saysWhatWouldStandThere(node)) {
                            mute.add(nameOf(view, node));
                        }
                    }
                }
            }
            return tables;
        });
        assertThat(asked).isGreaterThan(20);
        // the pages of the handbook are no data; rows of addresses are copied as they are typed, by the list itself
        assertThat(bare).containsExactlyInAnyOrder("HelpView list");
        assertThat(mute).isEmpty();
    }

    private static boolean saysWhatWouldStandThere(Node node) {
        return switch (node) {
            case TableView<?> table -> table.getPlaceholder() != null;
            case ListView<?> list -> list.getPlaceholder() != null;
            default -> false;
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyHelpHasAllItsPartsInEveryLanguage(FieldTopic topic) {
        for (var language : Language.values()) {
            var help = FieldHelp.of(topic, Messages.in(language));
            assertThat(List.of(help.title(), help.meaning(), help.limits(), help.example(), help.source()))
                    .as("%s in %s", topic, language)
                    .allSatisfy(part -> assertThat(part).isNotBlank().doesNotContain("⟦"));
            assertThat(help.text()).contains(help.meaning(), help.limits(), help.example(), help.source());
        }
        assertThat(Path.of("docs", topic.page())).exists();
        assertThat(topic.source() == FieldSource.GATEHOUSE).isEqualTo(topic.source().read().isEmpty());
    }

    /** What AWS states is not retold otherwise than the rules have it. */
    @Test
    void theLimitsSaidAreTheLimitsHeld() throws Exception {
        var messages = Messages.strict(Locale.ENGLISH);
        assertThat(FieldHelp.of(FieldTopic.NAME, messages).limits()).contains("1 to 128");
        assertThat(FieldHelp.of(FieldTopic.DESCRIPTION, messages).limits()).contains("1 to 250");
        assertThat(FieldHelp.of(FieldTopic.IDLE, messages).limits()).contains("15 to 720");
        assertThat(FieldHelp.of(FieldTopic.PERIODIC, messages).limits()).contains("10 to 60");
        assertThat(Files.readString(Path.of("docs", FieldTopic.IDLE.page()))).contains("15 to 720 minutes");
        assertThat(FieldHelp.of(FieldTopic.ALLOWED, messages).source()).contains("Administrator Guide", "2026-08");
    }

    private static String nameOf(Class<?> view, Node field) {
        var own = Stream.of(view.getDeclaredFields()).anyMatch(one -> one.getName().equals(field.getId()));
        return (own ? view.getSimpleName() : "in " + view.getSimpleName()) + " " + field.getId();
    }

    /** A view that includes another holds its fields too, which are asked about where they belong. */
    private static boolean isOfAnIncludedView(String name) {
        return name.startsWith("in ") && !WITHOUT.containsKey(name) && WITHOUT.keySet().stream()
                .anyMatch(excused -> excused.endsWith(name.substring(name.lastIndexOf(' '))));
    }

    private static boolean isEditable(Node node) {
        return switch (node) {
            case TextInputControl text -> text.isEditable();
            case ComboBoxBase<?> _,ChoiceBox<?> _,CheckBox _,ToggleSwitch _,AddressListView _ -> true;
            default -> false;
        };
    }

    /** A pane that scrolls shows its content to nobody before it has a skin. */
    private static List<Node> below(Node node) {
        var all = new ArrayList<Node>(List.of(node));
        if (node instanceof Pane pane) {
            pane.getChildren().addAll(FirstShown.waiting(pane));
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            all.addAll(below(pane.getContent()));
        } else if (node instanceof Parent parent && !isEditable(node) && !(node instanceof AddressListView)) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(below(child)));
        }
        return all;
    }

    private static AppGraph graph() {
        var connect = new FakeConnect(new ManualPace(), Profiles.example3());
        return new AppGraph(new AppGraph.Parts(new FakeConnections(connect), new ImmediateTaskRunner(),
                DraftAnalysis::of, new ManualPace(), LocalStores.inMemory(), Messages.strict(Locale.ENGLISH)),
                new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
    }
}
