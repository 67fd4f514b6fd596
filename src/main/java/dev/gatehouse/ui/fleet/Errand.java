package dev.gatehouse.ui.fleet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.fleet.Missed;
import dev.gatehouse.ui.instances.Place;

/**
 * What is to be read of a place.
 *
 * @param place
 *            where
 * @param missed
 *            what could not be read before; empty for everything
 */
record Errand(Place place, Optional<Missed> missed) {

    /** Everything in these places. */
    static List<Errand> everything(List<Place> places) {
        return places.stream().map(place -> new Errand(place, Optional.empty())).toList();
    }

    /** What could not be read, and nothing else; all of a place whose instances could not be listed. */
    static List<Errand> again(List<FleetRow> rows) {
        var byPlace = rows.stream().filter(FleetRow::isFailed)
                .collect(Collectors.groupingBy(FleetRow::place, LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream().map(entry -> new Errand(entry.getKey(), missed(entry.getValue()))).toList();
    }

    private static Optional<Missed> missed(List<FleetRow> failed) {
        var unlisted = new ArrayList<InstanceSummary>();
        var unread = new LinkedHashMap<InstanceSummary, List<ProfileSummary>>();
        for (var row : failed) {
            var instance = row.instance();
            var profile = row.profile();
            if (instance == null) {
                return Optional.empty();
            }
            if (profile == null) {
                unlisted.add(instance);
            } else {
                unread.computeIfAbsent(instance, _ -> new ArrayList<>()).add(profile);
            }
        }
        return Optional.of(new Missed(unlisted, unread));
    }
}
