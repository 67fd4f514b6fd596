package dev.gatehouse.store;

import java.util.Optional;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.baseline.BaselineProblem.Kind;
import dev.gatehouse.domain.text.VisibleText;

/** Reads one range of a baseline file; host bits are a mistake there, since nobody can say which range was meant. */
final class RangeForm {
    private RangeForm() {}

    static Optional<AddressRange> read(String name, Placed item, BaselineProblems problems) {
        if (!(item instanceof Placed.Text(var place, var text))) {
            problems.add(item.at(), Kind.NO_TEXT, name);
            return Optional.empty();
        }
        return switch (ParsedAddress.parse(text)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) -> {
                problems.add(place, Kind.NO_RANGE, VisibleText.entry(text), problem, detail);
                yield Optional.empty();
            }
            case ParsedAddress.Range read -> {
                if (read.hostBits()) {
                    problems.add(place, Kind.HOST_BITS, text, read.range().toString());
                }
                yield Optional.of(read.range());
            }
        };
    }
}
