package dev.gatehouse.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The difference between two states of a profile, computed once and rendered many times: in the review, the journal and
 * the evidence.
 *
 * @param fields
 *            one entry for each field that is sent, in the order of the form
 * @param access
 *            the same difference in addresses
 */
public record ProfileDiff(List<FieldDiff> fields, AccessDiff access) {

    /** Copies the list. */
    public ProfileDiff {
        fields = List.copyOf(fields);
    }

    /** What applying {@code change} to {@code before} would do. */
    public static ProfileDiff of(AuthenticationProfile before, ProfileChange change) {
        var after = change.applyTo(before);
        var fields = change.fields().stream().map(field -> diff(field, before, after)).toList();
        return new ProfileDiff(fields, AccessDiff.between(before.rules().effective(), after.rules().effective()));
    }

    private static FieldDiff diff(ProfileField field, AuthenticationProfile before, AuthenticationProfile after) {
        return switch (field) {
            case NAME -> new FieldDiff.Text(field, before.identity().name(), after.identity().name());
            case DESCRIPTION ->
                new FieldDiff.Text(field, before.identity().description(), after.identity().description());
            case ALLOWED_IPS -> rows(field, before.access().allowedRows(), after.access().allowedRows());
            case BLOCKED_IPS -> rows(field, before.access().blockedRows(), after.access().blockedRows());
            case PERIODIC_SESSION_DURATION ->
                new FieldDiff.Minutes(field, before.session().periodic(), after.session().periodic());
            case SESSION_INACTIVITY_HANDLING_ENABLED -> new FieldDiff.Toggle(field,
                    before.session().inactivityEnabled(), after.session().inactivityEnabled());
            case SESSION_INACTIVITY_DURATION ->
                new FieldDiff.Minutes(field, before.session().inactivity(), after.session().inactivity());
        };
    }

    private static FieldDiff rows(ProfileField field, List<String> before, List<String> after) {
        var unmatched = before.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
        var kept = new ArrayList<String>();
        var added = new ArrayList<String>();
        for (var row : after) {
            (take(unmatched, row) ? kept : added).add(row);
        }
        var removed = before.stream().filter(row -> take(unmatched, row)).toList();
        return new FieldDiff.Rows(field, removed, List.copyOf(added), List.copyOf(kept));
    }

    private static boolean take(Map<String, Long> counts, String row) {
        var left = counts.getOrDefault(row, 0L);
        counts.put(row, left - 1);
        return left > 0;
    }
}
