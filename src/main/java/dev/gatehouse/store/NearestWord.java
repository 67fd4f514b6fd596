package dev.gatehouse.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
final class NearestWord {
    private NearestWord() {}

    /** The known word that the fewest typing mistakes lead to; empty when it would take too many for its length. */
    static Optional<String> of(String typed, Collection<String> known) {
        var word = typed.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        var most = 1 + word.length() * 2 / 5;
        return known.stream().filter(one -> distance(word, one.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(one -> distance(word, one.toLowerCase(Locale.ROOT))));
    }

    /** How many letters are to be put in, taken out, replaced or swapped with their neighbour. */
    private static int distance(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(int[][] costs, String one, String other, int i, int j) {
        var replaced = costs[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        var cheapest = Math.min(replaced, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cheapest, costs[i - 2][j - 2] + 1) : cheapest;
    }
}
