package dev.gatehouse.ui.help;

import java.util.List;

import dev.gatehouse.domain.help.FieldSource;
import dev.gatehouse.domain.help.FieldTopic;
import dev.gatehouse.ui.common.Messages;

/**
 * What is said of a field.
 *
 * @param title
 *            the field
 * @param meaning
 *            what it does, and to whom
 * @param limits
 *            what may stand in it
 * @param example
 *            something that may stand in it
 * @param source
 *            who says so, and when that was read
 * @param page
 *            the page of the handbook that says more
 */
public record FieldHelp(String title, String meaning, String limits, String example, String source, String page) {
    /** What is said of a topic, in words. */
    public static FieldHelp of(FieldTopic topic, Messages messages) {
        return new FieldHelp(messages.text(titleKey(topic)), messages.text("fieldhelp.meaning." + topic),
                messages.text("fieldhelp.limits." + topic), topic.example(), source(topic.source(), messages),
                topic.page());
    }

    /** All of it, one part a line. */
    public String text() {
        return String.join("\n", List.of(title, meaning, limits, example, source));
    }

    private static String source(FieldSource source, Messages messages) {
        return source.document().flatMap(document -> source.read()
                .map(month -> messages.text("fieldhelp.source.aws", document, month.toString())))
                .orElseGet(() -> messages.text("fieldhelp.source.own"));
    }

    /** A field is called here what it is called on the page. */
    private static String titleKey(FieldTopic topic) {
        return switch (topic) {
            case NAME -> "field.NAME";
            case DESCRIPTION -> "field.DESCRIPTION";
            case ALLOWED -> "field.ALLOWED_IPS";
            case BLOCKED -> "field.BLOCKED_IPS";
            case IDLE -> "field.SESSION_INACTIVITY_HANDLING_ENABLED";
            case PERIODIC -> "field.PERIODIC_SESSION_DURATION";
            case MAXIMUM -> "sessions.maximum";
            case DEFAULT -> "identity.default";
            case LAST_CHANGED -> "identity.modified";
            case IDENTIFIERS -> "identity.arn";
            case ROLL_OUT -> "rollout.title";
            case ROW_NOTE -> "note.comment";
            case VERDICT_NOTE -> "beside.text";
            case REVIEW_BY -> "note.reviewBy";
            case NETWORK_NAME -> "networks.name";
            case NETWORK_RANGES -> "networks.ranges";
            case MUST_KEEP -> "networks.keep";
            case OWN_ADDRESS -> "own.title";
            case TEST_ADDRESS -> "keys.TEST";
            case ACCEPT_REASON, REASON -> "safety.reason";
            case TEMPLATE -> "template.title";
            case TIDY -> "tidy.title";
            case COPY_SETTINGS -> "settings.title";
            case IMPORT_COLUMN -> "import.column.choose";
            case IMPORT_OPTIONS -> "import.effect";
            case IMPACT_COLUMN -> "impact.column";
            case CONFIRM_MINUTES -> "confirm.minutes";
            case TICKET -> "safety.ticket";
            case TYPED_NAME -> "fieldhelp.title.TYPED_NAME";
            case BASELINE -> "rules.title";
            case SNAPSHOT -> "audit.title";
            case EVIDENCE_LANGUAGE -> "evidence.language";
            case EVIDENCE_SNAPSHOT -> "evidence.snapshot.label";
            case EVIDENCE_CHANGES -> "trail.title";
            case AWS_PROFILE -> "connection.profile";
            case MFA_CODE -> "signin.code";
            case REGION -> "connection.region";
            case HOSTS -> "connection.host.row";
            case INSTANCE -> "connection.instance";
            case LABEL -> "connection.label";
            case READ_ONLY -> "connection.readonly";
            case BOOKMARK -> "bookmark.keep.title";
            case SANDBOX_SIZE -> "sandbox.size";
        };
    }
}
