package dev.gatehouse.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.text.Csv;

/** Who may sign in, counted: one line for each family, and what the draft changes where there is one. */
record AccessSummary(AccessRules live, Optional<AccessRules> draft) {
    private static final List<String> COLUMNS = List.of("family", "addresses", "percent", "ranges");
    private static final List<String> DRAFT_COLUMNS = List.of("draft_addresses", "draft_percent", "draft_ranges",
            "gained", "lost");
    private static final int DIGITS = 4;

    void write(AccessFormat format, Console console) {
        switch (format) {
            case TEXT -> text(console);
            case CSV -> csv(console);
            case JSON -> json(console);
        }
    }

    private void text(Console console) {
        for (var family : AddressFamily.values()) {
            console.out().println(name(family) + "  " + sentence(live.effective(), family));
            draft.ifPresent(after -> {
                console.out().println("      draft: " + sentence(after.effective(), family));
                console.out().println("      gains " + gained(after, family) + ", loses " + lost(after, family));
            });
        }
    }

    private static String sentence(AddressSet set, AddressFamily family) {
        if (set.isEmpty(family)) {
            return "no address may sign in";
        }
        if (set.coversAll(family)) {
            return "every address may sign in";
        }
        var blocks = set.ranges(family).size();
        return "%s addresses may sign in, %s %% of all, in %s CIDR %s".formatted(set.size(family),
                percent(set, family), blocks, blocks == 1 ? "block" : "blocks");
    }

    private void csv(Console console) {
        var columns = new ArrayList<>(COLUMNS);
        draft.ifPresent(_ -> columns.addAll(DRAFT_COLUMNS));
        console.out().print(Csv.line(columns));
        for (var family : AddressFamily.values()) {
            console.out().print(Csv.line(List.copyOf(values(family).values())));
        }
    }

    private void json(Console console) {
        var families = Stream.of(AddressFamily.values()).map(this::values).toList();
        console.out().println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(families));
    }

    /** Numbers as text: an IPv6 count is more than other programs read as a number. */
    private Map<String, String> values(AddressFamily family) {
        var values = new LinkedHashMap<String, String>();
        values.put("family", name(family));
        values.put("addresses", live.effective().size(family).toString());
        values.put("percent", percent(live.effective(), family));
        values.put("ranges", String.valueOf(live.effective().ranges(family).size()));
        draft.ifPresent(after -> {
            values.put("draft_addresses", after.effective().size(family).toString());
            values.put("draft_percent", percent(after.effective(), family));
            values.put("draft_ranges", String.valueOf(after.effective().ranges(family).size()));
            values.put("gained", gained(after, family).toString());
            values.put("lost", lost(after, family).toString());
        });
        return values;
    }

    private static String name(AddressFamily family) {
        return switch (family) {
            case IPV4 -> "IPv4";
            case IPV6 -> "IPv6";
        };
    }

    private BigInteger gained(AccessRules after, AddressFamily family) {
        return after.effective().minus(live.effective()).size(family);
    }

    private BigInteger lost(AccessRules after, AddressFamily family) {
        return live.effective().minus(after.effective()).size(family);
    }

    private static String percent(AddressSet set, AddressFamily family) {
        var share = new BigDecimal(set.size(family)).movePointRight(2)
                .divide(new BigDecimal(family.spaceSize()), DIGITS, RoundingMode.HALF_EVEN);
        return share.signum() == 0 && !set.isEmpty(family) ? "<0.0001" : share.toPlainString();
    }
}
