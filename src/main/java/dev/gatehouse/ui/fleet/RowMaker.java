package dev.gatehouse.ui.fleet;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.fleet.FleetRow.CellText;
import dev.gatehouse.ui.fleet.FleetRow.State;
import dev.gatehouse.ui.instances.Place;

/** Makes rows of what was read, with every text ready, on the thread that read it. */
final class RowMaker {
    private final Messages messages;
    private final FleetWords words;
    private final FailureWords failures;

    RowMaker(Messages messages) {
        this.messages = messages;
        this.words = new FleetWords(messages);
        this.failures = new FailureWords(messages);
    }

    /** A profile that was listed and is not read yet. */
    FleetRow waiting(Where where, ProfileSummary profile) {
        var cells = names(where, profile);
        cells.put(FleetColumn.ACCESS, new CellText(messages.text("fleet.waiting"), ""));
        cells.put(FleetColumn.CHANGED, words.changed(profile.lastModified(), profile.lastModifiedRegion()));
        cells.put(FleetColumn.STATE, new CellText(messages.text("fleet.waiting"), ""));
        return new FleetRow(where.place(), where.account(), where.instance(), profile, new State.Waiting(), cells);
    }

    /** A profile that was read. */
    FleetRow read(Where where, ProfileSummary profile, ProfileFacts facts, Instant at) {
        var cells = new EnumMap<FleetColumn, CellText>(names(where, profile));
        cells.putAll(words.cells(facts, at));
        return new FleetRow(where.place(), where.account(), where.instance(), profile, new State.Read(facts), cells);
    }

    /** A profile, or a list of profiles or instances, that could not be read. */
    FleetRow failed(Where where, @Nullable ProfileSummary profile, GatewayFailure failure) {
        return failed(where, profile, failures.title(failure), failures.details(failure));
    }

    /** The same for what never came to a call. */
    FleetRow failed(Where where, @Nullable ProfileSummary profile, String reason, String details) {
        var cells = names(where, profile);
        cells.put(FleetColumn.ACCESS, new CellText(reason, ""));
        cells.put(FleetColumn.STATE, new CellText(messages.text("fleet.state.failed"), reason));
        return new FleetRow(where.place(), where.account(), where.instance(), profile,
                new State.Failed(reason, details), cells);
    }

    /** An instance without any profile. */
    FleetRow noProfile(Where where) {
        var cells = names(where, null);
        cells.put(FleetColumn.ACCESS, new CellText(messages.text("fleet.no.profile"), ""));
        return new FleetRow(where.place(), where.account(), where.instance(), null, new State.NoProfile(), cells);
    }

    private Map<FleetColumn, CellText> names(Where where, @Nullable ProfileSummary profile) {
        var cells = new EnumMap<FleetColumn, CellText>(FleetColumn.class);
        var instance = where.instance();
        var region = where.place().region();
        var source = VisibleText.capped(where.place().source(), FleetWords.LONGEST_NAME);
        cells.put(FleetColumn.INSTANCE, new CellText(instance == null
                ? messages.text("fleet.every.instance")
                : VisibleText.capped(instance.label(), FleetWords.LONGEST_NAME),
                messages.text("fleet.place", region, source)));
        cells.put(FleetColumn.REGION, new CellText(region, ""));
        cells.put(FleetColumn.ACCOUNT, new CellText(where.account().isEmpty() ? source : where.account(),
                where.account().isEmpty() ? "" : source));
        if (profile != null) {
            cells.put(FleetColumn.PROFILE, new CellText(VisibleText.capped(profile.label(), FleetWords.LONGEST_NAME),
                    Boolean.TRUE.equals(profile.isDefault()) ? messages.text("fleet.default") : ""));
        }
        return cells;
    }

    /**
     * Where a row stands.
     *
     * @param account
     *            the account's number, empty where AWS did not say it
     * @param instance
     *            null where the instances could not be listed
     */
    record Where(Place place, String account, @Nullable InstanceSummary instance) {}
}
