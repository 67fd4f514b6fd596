package dev.gatehouse.ui.editor;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** What AWS returned for the open profile, indented but otherwise as it came, with request id and time. */
public final class RawViewModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final TaskSlot formatting;
    private final ReadOnlyStringWrapper call = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");

    /** Follows what is open in {@code model}. */
    public RawViewModel(DraftModel model, TaskRunner runner, Messages messages) {
        this.messages = messages;
        this.formatting = new TaskSlot(runner);
        model.openProperty().subscribe(this::show);
    }

    /** The operation, its time and its request id. */
    public ReadOnlyStringProperty callProperty() {
        return call.getReadOnlyProperty();
    }

    /** The body of the answer. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    private void show(@Nullable OpenProfile open) {
        if (open == null) {
            call.set("");
            body.set("");
            return;
        }
        var trace = open.trace();
        call.set(messages.text("raw.call", trace.operation(), UTC.format(trace.at()), requestId(trace)));
        formatting.run(messages.text("task.format"), () -> indent(trace.body()), body::set, failure -> {
            throw new IllegalStateException("The answer could not be shown", failure);
        });
    }

    private static String requestId(CallTrace trace) {
        return trace.requestId() == null ? "–" : trace.requestId();
    }

    private static String indent(String json) {
        try {
            var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            return VisibleText.lines(mapper.writeValueAsString(mapper.readTree(json)));
        } catch (JacksonException e) {
            return VisibleText.lines(json);
        }
    }
}
