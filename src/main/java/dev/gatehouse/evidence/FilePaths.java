package dev.gatehouse.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Where the answers of AWS stand in a pack. An id that any file system could take for something else, or for another
 * id, gives way to a number; no id that is taken as it stands holds an underscore.
 */
final class FilePaths {
    private static final Pattern PLAIN = Pattern.compile("[0-9a-z][0-9a-z-]{0,99}");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private final Set<String> taken = new HashSet<>();
    private int count;

    /** A path that no other profile has: {@code profiles/<instance>/<profile>.json}. */
    String of(ProfileRef ref) {
        count++;
        var number = "_" + count;
        var folder = "profiles/" + part(ref.instance().value(), "_") + "/";
        var path = folder + part(ref.profile().value(), number) + ".json";
        return taken.add(path) ? path : folder + number + ".json";
    }

    private static String part(String id, String otherwise) {
        return PLAIN.matcher(id).matches() && !DEVICE.matcher(id).matches() ? id : otherwise;
    }
}
