package dev.gatehouse.domain.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.MergeLine.AllowedListClash;
import dev.gatehouse.domain.profile.MergeLine.By;
import dev.gatehouse.domain.profile.MergeLine.Clash;
import dev.gatehouse.domain.profile.MergeLine.RowClash;
import dev.gatehouse.domain.profile.MergeLine.Why;

/**
 * Puts together what a draft changes and what others changed in AWS since it was begun, row by row and field by field
 * (reliability row 21). Edits that can both stand are merged; where they cannot, a person chooses, and nothing is
 * decided for them. The allowed list never becomes empty, which would let everyone in, unless one of the two emptied
 * it.
 */
public final class ProfileMerge {
    private final ProfileDraft base;
    private final ProfileDraft theirs;
    private final ProfileDraft mine;
    private final MergeRows allowed;
    private final MergeRows blocked;
    private final MergeValues values;
    private final List<RowClash> opposed;
    private final Optional<AllowedListClash> listClash;
    private final List<MergeLine> lines;

    private ProfileMerge(ProfileDraft base, ProfileDraft theirs, ProfileDraft mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.allowed = rows(ListKind.ALLOWED);
        this.blocked = rows(ListKind.BLOCKED);
        this.values = new MergeValues(base, theirs, mine);
        this.opposed = opposedRows();
        this.listClash = whyTheListClashes()
                .map(why -> new AllowedListClash(why, base.allowed(), theirs.allowed(), mine.allowed()));
        this.lines = List.copyOf(changedLines());
    }

    /**
     * Compares the three states; may take tens of milliseconds for ten thousand rows.
     *
     * @param base
     *            the profile as it was when the draft was begun
     * @param theirs
     *            the profile as AWS holds it now
     * @param mine
     *            the draft, which may hold texts that are no values
     */
    public static ProfileMerge of(AuthenticationProfile base, AuthenticationProfile theirs, ProfileDraft mine) {
        return new ProfileMerge(base.toDraft(), theirs.toDraft(), mine);
    }

    /** What anyone changed, in the order of the form, clashes among it. */
    public List<MergeLine> lines() {
        return lines;
    }

    /** What a person has to choose. */
    public List<Clash> clashes() {
        return lines.stream().filter(Clash.class::isInstance).map(Clash.class::cast).toList();
    }

    /** The first clash that nothing was chosen for. */
    public Optional<Clash> firstOpen(MergeChoices choices) {
        return clashes().stream().filter(clash -> choices.of(clash).isEmpty()).findFirst();
    }

    /** The merged draft; empty while a clash is open. */
    public Optional<ProfileDraft> merged(MergeChoices choices) {
        return firstOpen(choices).isEmpty() ? Optional.of(preview(choices)) : Optional.empty();
    }

    /** What the merge would be if AWS's side were chosen for every open clash: to look at, not to send. */
    public ProfileDraft preview(MergeChoices choices) {
        return new ProfileDraft(text(ProfileField.NAME, choices), text(ProfileField.DESCRIPTION, choices),
                allowedRows(choices), mergedRows(ListKind.BLOCKED, choices),
                new SessionDraft(text(ProfileField.PERIODIC_SESSION_DURATION, choices), toggle(choices),
                        text(ProfileField.SESSION_INACTIVITY_DURATION, choices)));
    }

    private List<MergeLine> changedLines() {
        var changed = new ArrayList<MergeLine>();
        for (var field : ProfileField.values()) {
            switch (field) {
                case ALLOWED_IPS -> {
                    listClash.ifPresent(changed::add);
                    changed.addAll(opposed);
                    changed.addAll(listClash.isPresent() ? List.of() : unopposed(allowed));
                }
                case BLOCKED_IPS -> changed.addAll(unopposed(blocked));
                case NAME, DESCRIPTION, PERIODIC_SESSION_DURATION, SESSION_INACTIVITY_HANDLING_ENABLED,
                        SESSION_INACTIVITY_DURATION ->
                    values.line(field).ifPresent(changed::add);
            }
        }
        return changed;
    }

    private String text(ProfileField field, MergeChoices choices) {
        return Objects.requireNonNullElse(values.merged(field, choices), "");
    }

    private @Nullable Boolean toggle(MergeChoices choices) {
        var merged = values.merged(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED, choices);
        return merged == null ? null : Boolean.valueOf(merged);
    }

    private List<String> allowedRows(MergeChoices choices) {
        if (listClash.isEmpty()) {
            return mergedRows(ListKind.ALLOWED, choices);
        }
        return switch (choices.of(listClash.get()).orElse(Side.THEIRS)) {
            case THEIRS -> theirs.allowed();
            case MINE -> mine.allowed();
            case BOTH -> allowed.spelled(allowed.together());
        };
    }

    private List<String> mergedRows(ListKind list, MergeChoices choices) {
        var rows = list == ListKind.ALLOWED ? allowed : blocked;
        var wanted = rows.together();
        for (var line : rows.changed()) {
            if (choices.dropped().contains(line) && line.by() != By.BOTH) {
                put(wanted, line.block(), line.by() == By.MINE ? line.atTheirs() : line.atBase());
            }
        }
        for (var clash : opposed) {
            var side = choices.of(clash).orElse(Side.THEIRS);
            put(wanted, clash.block(), side == Side.MINE ? rows.atMine(clash.block()) : rows.atTheirs(clash.block()));
        }
        return inOrder(list, wanted, rows);
    }

    /** One's own list, or that of AWS, in its own order where nothing of the other's comes in. */
    private List<String> inOrder(ListKind list, Set<String> wanted, MergeRows rows) {
        var spelled = rows.spelled(wanted);
        var touched = !mine.rows(list).equals(base.rows(list));
        for (var whole : touched
                ? List.of(mine.rows(list), theirs.rows(list))
                : List.of(theirs.rows(list), mine.rows(list))) {
            if (sorted(whole).equals(sorted(spelled))) {
                return whole;
            }
        }
        return spelled;
    }

    private static void put(Set<String> blocks, String block, boolean present) {
        if (present) {
            blocks.add(block);
        } else {
            blocks.remove(block);
        }
    }

    /** Blocks that one newly allows and the other newly blocks. */
    private List<RowClash> opposedRows() {
        var clashes = new ArrayList<RowClash>();
        for (var row : allowed.changed()) {
            var block = row.block();
            var theyAllow = allowed.addedByThem(block) && !blocked.atTheirs(block) && !allowed.atMine(block)
                    && blocked.addedByMe(block);
            var iAllow = allowed.addedByMe(block) && !blocked.atMine(block) && !allowed.atTheirs(block)
                    && blocked.addedByThem(block);
            if (theyAllow || iAllow) {
                clashes.add(new RowClash(block, theyAllow));
            }
        }
        return List.copyOf(clashes);
    }

    private List<MergeLine.Row> unopposed(MergeRows rows) {
        var blocks = opposed.stream().map(RowClash::block).collect(Collectors.toUnmodifiableSet());
        return rows.changed().stream().filter(row -> !blocks.contains(row.block())).toList();
    }

    private Optional<Why> whyTheListClashes() {
        if (allowed.changedByThem() && allowed.changedByMe() && !allowed.isSameForBoth()) {
            if (allowed.wasEmpty()) {
                return Optional.of(Why.BOTH_BEGAN);
            }
            if (allowed.isEmptyForThem() || allowed.isEmptyForMe()) {
                return Optional.of(Why.EMPTIED);
            }
        }
        return couldBeEmptied() ? Optional.of(Why.WOULD_BE_EMPTY) : Optional.empty();
    }

    /** Whether some choice would leave no allowed row although both have some. */
    private boolean couldBeEmptied() {
        var sure = new LinkedHashSet<>(allowed.together());
        opposed.forEach(clash -> sure.remove(clash.block()));
        return sure.isEmpty() && !allowed.isEmptyForThem() && !allowed.isEmptyForMe();
    }

    private MergeRows rows(ListKind list) {
        return new MergeRows(list, base.rows(list), theirs.rows(list), mine.rows(list));
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }
}
