package dev.gatehouse.domain.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressSet;

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
        return new ProfileDiff(fields(before, change), access(before, change.applyTo(before)));
    }

    /** The same where it is known who may sign in before and after. */
    public static ProfileDiff of(AuthenticationProfile before, ProfileChange change, AddressSet admittedBefore,
            AddressSet admittedAfter) {
        return new ProfileDiff(fields(before, change), AccessDiff.between(admittedBefore, admittedAfter));
    }

    /** The same without the addresses, which take longer to work out. */
    public static List<FieldDiff> fields(AuthenticationProfile before, ProfileChange change) {
        var after = change.applyTo(before);
        return change.fields().stream().map(field -> diff(field, before, after)).toList();
    }

    private static AccessDiff access(AuthenticationProfile before, AuthenticationProfile after) {
        return AccessDiff.between(before.rules().effective(), after.rules().effective());
    }

    /** How two states of a profile differ, whatever lies between them; the order of rows alone is no difference. */
    public static ProfileDiff between(AuthenticationProfile before, AuthenticationProfile after) {
        var fields = Stream.of(ProfileField.values()).map(field -> diff(field, before, after))
                .filter(ProfileDiff::differs).toList();
        return new ProfileDiff(fields, access(before, after));
    }

    private static boolean differs(FieldDiff diff) {
        return switch (diff) {
            case FieldDiff.Text text -> !Objects.equals(text.before(), text.after());
            case FieldDiff.Minutes minutes -> !Objects.equals(minutes.before(), minutes.after());
            case FieldDiff.Toggle toggle -> !Objects.equals(toggle.before(), toggle.after());
            case FieldDiff.Rows rows ->
                !rows.added().isEmpty() || !rows.removed().isEmpty() || !rows.respelled().isEmpty();
        };
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
        return respelled(field, removed, added, kept);
    }

    /** Of the rows that go and those that come, each pair that means the same is one row in another spelling. */
    private static FieldDiff respelled(ProfileField field, List<String> gone, List<String> come, List<String> kept) {
        var removed = new ArrayList<String>();
        var respelled = new ArrayList<FieldDiff.Respelled>();
        var byMeaning = come.stream().collect(Collectors.groupingBy(ProfileMatch::spelledAlike,
                Collectors.toCollection(ArrayDeque::new)));
        for (var row : gone) {
            var same = byMeaning.getOrDefault(ProfileMatch.spelledAlike(row), new ArrayDeque<>()).poll();
            if (same == null) {
                removed.add(row);
            } else {
                respelled.add(new FieldDiff.Respelled(row, same));
            }
        }
        var taken = respelled.stream().collect(Collectors.groupingBy(FieldDiff.Respelled::after,
                Collectors.counting()));
        var added = come.stream().filter(row -> !take(taken, row)).toList();
        return new FieldDiff.Rows(field, List.copyOf(removed), added, List.copyOf(kept), List.copyOf(respelled));
    }

    private static boolean take(Map<String, Long> counts, String row) {
        var left = counts.getOrDefault(row, 0L);
        counts.put(row, left - 1);
        return left > 0;
    }
}
