package dev.gatehouse.ui.control;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javafx.fxml.FXMLLoader;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Every control can be written in FXML as its documentation says. */
class ControlsInFxmlTest {

    private static final String PAGE = """
            <?import dev.gatehouse.ui.control.*?>
            <?import javafx.scene.control.*?>
            <?import javafx.scene.layout.*?>
            <VBox xmlns:fx="http://javafx.com/fxml">
                <EnvironmentStrip kind="SANDBOX" word="SANDBOX" detail="nothing leaves"/>
                <Card title="Who" icon="fth-shield" styleClass="flush">
                    <trailing><Button text="Add"/></trailing>
                    <AddressListView visibleRows="10" emptyTitle="Empty" editable="false"/>
                    <RangeStrip allowedText="allowed" blockedText="blocked" deadText="dead"/>
                </Card>
                <FieldRow label="Idle" hint="15 to 720"><TextField text="15"/><trailing><Pill text="edited" variant="ACCENT"/></trailing></FieldRow>
                <FindingCard tone="DANGER" word="SECURITY" title="t"/>
                <MessageBar tone="WARNING" title="t"><actions><Button text="b"/></actions></MessageBar>
                <SessionTimeline startText="0" endText="12 h"/>
                <StepList/>
                <MoreDetails moreText="Details" copyText="Copy"/>
                <FieldError message="wrong"/>
            </VBox>
            """;

    @Test
    void a_page_of_all_controls_loads() {
        VBox page = FxRunner.onFx(() -> {
            var loader = new FXMLLoader();
            return loader.load(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
        });
        Card card = (Card) page.getChildren().get(1);
        assertThat(card.getContent()).hasSize(2);
        assertThat(card.getTrailing()).hasSize(1);
        assertThat(card.getStyleClass()).contains("gh-card", "flush");
    }

    @Test
    void a_field_row_names_its_field_and_tells_its_error() {
        FieldRow row = FxRunner.onFx(() -> {
            var made = new FieldRow();
            made.setLabel("Idle time");
            made.setHint("15 to 720 min");
            made.getEditors().add(new TextField());
            made.setError("8 is too short");
            return made;
        });
        var field = row.getEditors().getFirst();
        assertThat(field.getAccessibleHelp()).isEqualTo("8 is too short, 15 to 720 min");
        assertThat(field.getPseudoClassStates()).contains(FieldError.ERROR);
        assertThat(((Label) row.lookup(".name")).getLabelFor()).isSameAs(field);
    }
}
