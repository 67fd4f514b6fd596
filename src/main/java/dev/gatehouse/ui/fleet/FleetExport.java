package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.OddOnes;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.text.Csv;
import dev.gatehouse.ui.fleet.FleetRow.State;

/** The fleet as text: a table for other programs, and one for people, plain or as Markdown. */
final class FleetExport {
    private static final List<String> COLUMNS = List.of("region", "source", "account", "instance", "alias", "profile",
            "name", "default", "state", "reason", "allowed", "blocked", "ipv4", "ipv6", "idleSignOut", "idleMinutes",
            "longestMinutes", "periodicMinutes", "errors", "security", "warnings", "suggestions", "worst", "passed",
            "failed",
            "needOtherEvidence", "notAssessed", "odd",
            "modified", "modifiedRegion", "addresses");

    private FleetExport() {}

    /**
     * A heading and one line for each row, with every value whether it is shown or not; formula-safe, so a value may be
     * led by an apostrophe. What AWS did not report is empty.
     */
    static String csv(List<FleetRow> rows, OddOnes oddOnes) {
        return Csv.line(COLUMNS) + rows.stream().map(row -> Csv.line(values(row, oddOnes)))
                .collect(Collectors.joining());
    }

    private static List<String> values(FleetRow row, OddOnes oddOnes) {
        var values = new ArrayList<String>();
        values.add(row.place().region());
        values.add(row.place().source());
        values.add(row.account());
        values.add(Optional.ofNullable(row.instance()).map(one -> one.id().value()).orElse(""));
        values.add(Optional.ofNullable(row.instance()).map(InstanceSummary::alias).orElse(""));
        var profile = Optional.ofNullable(row.profile());
        values.add(profile.map(one -> one.id().value()).orElse(""));
        values.add(profile.map(one -> text(one.name())).orElse(""));
        values.add(profile.map(one -> text(one.isDefault())).orElse(""));
        values.addAll(switch (row.state()) {
            case State.Read _ -> List.of("read", "");
            case State.Failed(var reason, var _) -> List.of("not read", reason);
            case State.NoProfile _ -> List.of("no profile", "");
            case State.Waiting _ -> List.of("waiting", "");
        });
        row.facts().ifPresent(facts -> values.addAll(facts(facts, oddOnes)));
        values.addAll(Collections.nCopies(COLUMNS.size() - values.size(), ""));
        return values;
    }

    private static List<String> facts(ProfileFacts facts, OddOnes oddOnes) {
        var access = facts.access();
        var session = facts.session();
        var counts = facts.findings();
        return List.of(rows(access.allowedRows()), rows(access.blockedRows()), access.ipv4().toString(),
                access.ipv6().toString(), text(session.inactivityEnabled()), minutes(session.inactivity()),
                minutes(session.maximum()), minutes(session.periodic()), text(counts.errors()),
                text(counts.security()), text(counts.warnings()), text(counts.suggestions()),
                facts.worst().map(finding -> finding.code().code()).orElse(""),
                text(facts.score().passed()), text(facts.score().failed()), text(facts.score().needing()),
                text(facts.score().notAssessed()),
                oddOnes.in(facts).stream().map(Enum::name).collect(Collectors.joining(" ")),
                text(facts.stamp().lastModified()), text(facts.stamp().lastModifiedRegion()), access.print());
    }

    private static String rows(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "";
    }

    private static String minutes(@Nullable Duration time) {
        return time == null ? "" : String.valueOf(time.toMinutes());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
