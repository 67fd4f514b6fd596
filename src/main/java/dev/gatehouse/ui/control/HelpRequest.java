package dev.gatehouse.ui.control;

import java.io.Serial;

import javafx.event.Event;
import javafx.event.EventType;

import dev.gatehouse.domain.help.FieldTopic;

/** Somebody asks what a field means; goes up from the button beside it to whoever can tell. */
public final class HelpRequest extends Event {
    /** The one kind there is. */
    public static final EventType<HelpRequest> ASKED = new EventType<>(Event.ANY, "FIELD_HELP_ASKED");

    @Serial
    private static final long serialVersionUID = 1;

    private final FieldTopic topic;

    /** A question about a field. */
    public HelpRequest(FieldTopic topic) {
        super(ASKED);
        this.topic = topic;
    }

    /** What is asked about. */
    public FieldTopic topic() {
        return topic;
    }
}
