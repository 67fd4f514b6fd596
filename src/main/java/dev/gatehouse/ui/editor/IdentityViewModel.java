package dev.gatehouse.ui.editor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Name and description to edit, and what AWS gives: id, ARN, default flag, times. */
public final class IdentityViewModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final DraftModel model;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty description = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper arn = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper isDefault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper created = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper modified = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper modifiedWhere = new ReadOnlyStringWrapper("");

    /** Shows the identity of what is open in {@code model}. */
    public IdentityViewModel(DraftModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        model.openProperty().subscribe(this::showProfile);
        model.draftProperty().subscribe(this::showDraft);
        name.subscribe(text -> type("edit.name", ProfileField.NAME, text));
        description.subscribe(text -> type("edit.description", ProfileField.DESCRIPTION, text));
    }

    /** The name as typed. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The description as typed. */
    public StringProperty descriptionProperty() {
        return description;
    }

    /** The profile's id. */
    public ReadOnlyStringProperty idProperty() {
        return id.getReadOnlyProperty();
    }

    /** The profile's ARN, or that AWS did not report it. */
    public ReadOnlyStringProperty arnProperty() {
        return arn.getReadOnlyProperty();
    }

    /** Whether it is the default profile, in words. */
    public ReadOnlyStringProperty isDefaultProperty() {
        return isDefault.getReadOnlyProperty();
    }

    /** When it was created, in UTC. */
    public ReadOnlyStringProperty createdProperty() {
        return created.getReadOnlyProperty();
    }

    /** When and where it was last changed, in UTC. */
    public ReadOnlyStringProperty modifiedProperty() {
        return modified.getReadOnlyProperty();
    }

    /** The Region the last change was made in, empty where it is not reported. */
    public ReadOnlyStringProperty modifiedWhereProperty() {
        return modifiedWhere.getReadOnlyProperty();
    }

    private void type(String step, ProfileField field, String text) {
        var draft = model.draftProperty().get();
        if (draft == null) {
            return;
        }
        var held = field == ProfileField.NAME ? draft.name() : draft.description();
        var meant = FieldText.typed(text, held);
        if (!meant.equals(held)) {
            model.type(messages.text(step), field,
                    state -> field == ProfileField.NAME ? state.withName(meant) : state.withDescription(meant));
        }
    }

    private void showDraft(@Nullable ProfileDraft draft) {
        show(name, draft == null ? "" : draft.name(), FieldText::line);
        show(description, draft == null ? "" : draft.description(), FieldText::lines);
    }

    /** Leaves a field alone that means this already, since somebody may be typing in it. */
    private static void show(StringProperty field, String held, UnaryOperator<String> shown) {
        if (!FieldText.typed(field.get(), held).equals(held) || held.isEmpty()) {
            field.set(shown.apply(held));
        }
    }

    private void showProfile(@Nullable OpenProfile open) {
        if (open != null) {
            show(open.profile());
        }
    }

    private void show(AuthenticationProfile profile) {
        var identity = profile.identity();
        id.set(VisibleText.of(identity.id().value()));
        arn.set(reported(identity.arn()));
        isDefault.set(identity.isDefault() == null
                ? reported(null)
                : messages.text(identity.isDefault() ? "identity.default.yes" : "identity.default.no"));
        created.set(reported(time(profile.stamp().created())));
        var region = profile.stamp().lastModifiedRegion();
        var time = time(profile.stamp().lastModified());
        modified.set(reported(time));
        modifiedWhere.set(region == null || time == null
                ? ""
                : messages.text("identity.modified.in", VisibleText.capped(region, 60)));
    }

    private String reported(@Nullable String value) {
        return value == null ? messages.text("not.reported") : VisibleText.of(value);
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : UTC.format(instant);
    }
}
