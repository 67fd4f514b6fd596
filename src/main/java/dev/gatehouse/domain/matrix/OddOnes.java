package dev.gatehouse.domain.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What most of a fleet has, and which profiles differ. A value is usual when at least three in four of the profiles for
 * which the setting means something have it, and there are at least four of those; a profile is odd in a setting when
 * it has another value than the usual one. What AWS did not report is a value of its own.
 *
 * @param usual
 *            the usual value of each setting that has one
 */
public record OddOnes(Map<Setting, Usual> usual) {
    /** Nothing is usual, so nothing is odd. */
    public static final OddOnes NONE = new OddOnes(Map.of());
    private static final int FEWEST = 4;
    private static final int PERCENT = 75;

    /** Copies the map. */
    public OddOnes {
        usual = Map.copyOf(usual);
    }

    /** What is usual among these profiles. */
    public static OddOnes of(Collection<ProfileFacts> fleet) {
        var usual = new EnumMap<Setting, Usual>(Setting.class);
        for (var setting : Setting.values()) {
            usual(setting, fleet).ifPresent(value -> usual.put(setting, value));
        }
        return new OddOnes(usual);
    }

    private static Optional<Usual> usual(Setting setting, Collection<ProfileFacts> fleet) {
        var counts = fleet.stream().flatMap(facts -> setting.of(facts).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all < FEWEST
                ? Optional.empty()
                : counts.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue))
                        .filter(most -> most.getValue() * 100 >= all * PERCENT)
                        .map(most -> new Usual(most.getKey(), most.getValue(), all));
    }

    /** What is usual in a setting; empty where nothing is. */
    public Optional<Usual> of(Setting setting) {
        return Optional.ofNullable(usual.get(setting));
    }

    /** Whether the same values are usual, however many profiles have them. */
    public boolean hasSameValues(OddOnes other) {
        return values().equals(other.values());
    }

    private Map<Setting, Object> values() {
        return usual.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().value()));
    }

    /** The settings in which a profile differs from what is usual. */
    public Set<Setting> in(ProfileFacts facts) {
        var odd = EnumSet.noneOf(Setting.class);
        usual.forEach((setting, value) -> setting.of(facts).filter(own -> !own.equals(value.value()))
                .ifPresent(_ -> odd.add(setting)));
        return odd;
    }

    /**
     * What most have.
     *
     * @param value
     *            the value, as {@link Setting#of}
     * @param agree
     *            how many have it
     * @param all
     *            of how many
     */
    public record Usual(Object value, long agree, long all) {
        /** The share that agrees, in per cent, rounded down. */
        public long percent() {
            return agree * 100 / all;
        }
    }
}
