package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/**
 * What a person says before a change is sent: why, whether it is taken back unless somebody confirms it, and, where
 * much is at stake, the name of the instance, typed, so that nothing risky is sent by habit (features rows 50, 51, 53).
 */
public final class TermsViewModel {
    /** The longest reason and ticket that are kept. */
    static final int LONGEST = 1000;
    private static final String USUAL_MINUTES = "10";
    private static final Pattern MINUTES = Pattern.compile("[1-9]|[1-5]\\d|60");

    private final Messages messages;
    private final BooleanProperty confirmWanted = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper nameWanted = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whyHint = new ReadOnlyStringWrapper("");
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyStringWrapper> errors = new EnumMap<>(Field.class);
    private @Nullable ProfileRef ref;
    private boolean risky;
    private boolean whyWanted;

    /** Terms of nothing yet. */
    public TermsViewModel(Messages messages) {
        this.messages = messages;
        for (var field : Field.values()) {
            var error = new ReadOnlyStringWrapper("");
            var text = new SimpleStringProperty(field == Field.MINUTES ? USUAL_MINUTES : "");
            text.subscribe(() -> error.set(""));
            texts.put(field, text);
            errors.put(field, error);
        }
        confirmWanted.subscribe(() -> error(Field.MINUTES).set(""));
        text(Field.TICKET).subscribe(() -> error(Field.REASON).set(""));
    }

    /** Whether the change is taken back by itself unless somebody confirms it. */
    public BooleanProperty confirmWantedProperty() {
        return confirmWanted;
    }

    /** What is typed into a field. */
    public StringProperty textProperty(Field field) {
        return text(field);
    }

    /** Why what is typed there will not do, empty while it will. */
    public ReadOnlyStringProperty errorProperty(Field field) {
        return error(field).getReadOnlyProperty();
    }

    /** What has to be typed before it is sent: exactly this, blanks around it aside; empty when nothing has to. */
    public ReadOnlyStringProperty nameWantedProperty() {
        return nameWanted.getReadOnlyProperty();
    }

    /** Where reason and ticket are kept and, where real people work, that one of them is needed (features row 51). */
    public ReadOnlyStringProperty whyHintProperty() {
        return whyHint.getReadOnlyProperty();
    }

    /** The first field, in the order of the screen, that keeps the change from being sent. */
    public Optional<Field> firstError() {
        return errors.entrySet().stream().filter(entry -> !entry.getValue().get().isEmpty()).map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Begins the review of a change. What was typed for the same profile before is kept, apart from the name; a risky
     * change is to be confirmed unless somebody decides otherwise, and one that reaches real people says why.
     */
    public void begin(ProfileRef next, Risk risk, String name) {
        var nextIsRisky = risk.isHigh();
        whyWanted = risk.dangers().contains(Risk.Danger.PRODUCTION);
        whyHint.set(messages.text(whyWanted ? "safety.needed" : "safety.local"));
        var same = next.equals(ref);
        if (!same) {
            text(Field.REASON).set("");
            text(Field.TICKET).set("");
            text(Field.MINUTES).set(USUAL_MINUTES);
        }
        if (!same || nextIsRisky != risky) {
            confirmWanted.set(nextIsRisky);
        }
        ref = next;
        risky = nextIsRisky;
        nameWanted.set(nextIsRisky ? name : "");
        text(Field.NAME).set("");
        errors.values().forEach(error -> error.set(""));
    }

    /** Forgets what was typed: the change it was typed for was applied. */
    public void spent() {
        ref = null;
    }

    /** Fills in why, in somebody else's words; what is typed already stays. */
    public void suggest(String reason, String ticket) {
        fill(Field.REASON, reason);
        fill(Field.TICKET, ticket);
    }

    /** Why, as typed so far, cut where it is too long. */
    Terms why() {
        return new Terms(VisibleText.capped(typed(Field.REASON), LONGEST),
                VisibleText.capped(typed(Field.TICKET), LONGEST), Optional.empty(), Optional.empty());
    }

    /** The terms; empty, with the reason beside each field, while something will not do. */
    public Optional<Terms> agreed() {
        var window = window();
        error(Field.MINUTES).set(confirmWanted.get() && window.isEmpty() ? messages.text("confirm.minutes.wrong") : "");
        error(Field.REASON).set(isWhyMissing() ? messages.text("terms.why.missing") : tooLong(Field.REASON));
        error(Field.TICKET).set(tooLong(Field.TICKET));
        error(Field.NAME).set(nameError());
        return firstError().isPresent()
                ? Optional.empty()
                : Optional.of(new Terms(typed(Field.REASON), typed(Field.TICKET), window, Optional.empty()));
    }

    private void fill(Field field, String words) {
        if (text(field).get().isBlank()) {
            text(field).set(words);
        }
    }

    private Optional<Duration> window() {
        var typed = typed(Field.MINUTES);
        return confirmWanted.get() && MINUTES.matcher(typed).matches()
                ? Optional.of(Duration.ofMinutes(Integer.parseInt(typed)))
                : Optional.empty();
    }

    private boolean isWhyMissing() {
        return whyWanted && typed(Field.REASON).isEmpty() && typed(Field.TICKET).isEmpty();
    }

    private String tooLong(Field field) {
        return typed(field).length() > LONGEST ? messages.text("terms.too.long", LONGEST) : "";
    }

    private String nameError() {
        var wanted = nameWanted.get();
        if (wanted.isEmpty() || typed(Field.NAME).equals(wanted)) {
            return "";
        }
        return messages.text(typed(Field.NAME).isEmpty() ? "terms.name.missing" : "terms.name.wrong", wanted);
    }

    private String typed(Field field) {
        return text(field).get().strip();
    }

    @SuppressWarnings("NullAway") // filled for every field
    private StringProperty text(Field field) {
        return texts.get(field);
    }

    @SuppressWarnings("NullAway") // filled for every field
    private ReadOnlyStringWrapper error(Field field) {
        return errors.get(field);
    }

    /** The fields, in the order of the screen. */
    public enum Field {
        /** Minutes until it is taken back. */
        MINUTES,
        /** Why, in a few words. */
        REASON,
        /** The number of a ticket. */
        TICKET,
        /** The name of the instance. */
        NAME
    }
}
