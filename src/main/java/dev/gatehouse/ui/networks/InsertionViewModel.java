package dev.gatehouse.ui.networks;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NetworkUpdate;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** Brings the chosen network, or what changed in it, into drafts: always one named step, never more than a draft. */
public final class InsertionViewModel {
    private static final int SHOWN_NAME = 60;

    private final DraftModel model;
    private final ProfilesViewModel profiles;
    private final Messages messages;
    private final ReadOnlyStringWrapper target = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private @Nullable NamedNetwork network;
    private @Nullable PresenceLine waiting;

    InsertionViewModel(DraftModel model, ProfilesViewModel profiles, Messages messages) {
        this.model = model;
        this.profiles = profiles;
        this.messages = messages;
        model.draftProperty().subscribe(this::opened);
        profiles.problemProperty().subscribe(problem -> {
            if (problem != null) {
                waiting = null;
            }
        });
    }

    /** The profile whose draft is open, safe to show; empty when none is. */
    public ReadOnlyStringProperty targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** What was inserted last; empty before. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Adds the ranges that are no rows yet to a list of the open draft; one step. */
    public void insert(ListKind list) {
        var draft = model.draftProperty().get();
        var chosen = network;
        if (draft == null || chosen == null) {
            return;
        }
        var missing = NetworkUpdate.missing(chosen.ranges(), draft.rows(list));
        var there = (int) chosen.ranges().stream().distinct().count() - missing.size();
        if (!missing.isEmpty()) {
            model.apply(messages.plural("edit.network.insert", missing.size(), name(chosen)),
                    now -> now.withRows(list, with(now.rows(list), missing)));
        }
        outcome.set(outcome(list, missing.size(), there));
    }

    /** Opens a profile and puts what changed in the network into its draft; one step. */
    public void open(PresenceLine line) {
        waiting = line;
        var open = model.openProperty().get();
        if (open != null && open.ref().equals(line.item().ref())) {
            opened(model.draftProperty().get());
        } else {
            profiles.filterProperty().set("");
            if (line.item().equals(profiles.selectedProperty().get())) {
                profiles.reload();
            } else {
                profiles.select(line.item());
            }
        }
    }

    /** The network to insert; null for none. */
    void of(@Nullable NamedNetwork chosen) {
        network = chosen;
        outcome.set("");
    }

    private void opened(@Nullable ProfileDraft draft) {
        var open = model.openProperty().get();
        target.set(draft == null || open == null
                ? ""
                : VisibleText.capped(open.profile().identity().label(), SHOWN_NAME));
        var line = waiting;
        if (draft != null && open != null && line != null) {
            waiting = null;
            if (open.ref().equals(line.item().ref()) && !line.updates().isEmpty()) {
                apply(line);
            }
        }
    }

    private void apply(PresenceLine line) {
        var rows = line.updates().stream().mapToInt(one -> one.added().size() + one.removed().size()).sum();
        model.apply(messages.plural("edit.network.update", rows, network == null ? "" : name(network)), now -> {
            var next = now;
            for (var update : line.updates()) {
                next = update.appliedTo(next);
            }
            return next;
        });
    }

    private static List<String> with(List<String> rows, List<AddressRange> added) {
        var next = new ArrayList<>(rows);
        added.forEach(range -> next.add(range.toString()));
        return next;
    }

    private String outcome(ListKind list, int added, int there) {
        var where = messages.text("networks.into." + list);
        if (added == 0) {
            return messages.text("networks.inserted.none", where, target.get());
        }
        var words = messages.plural("networks.inserted", added, where, target.get());
        return there == 0 ? words : words + " " + messages.plural("networks.inserted.there", there);
    }

    private static String name(NamedNetwork network) {
        return VisibleText.capped(network.name(), SHOWN_NAME);
    }
}
