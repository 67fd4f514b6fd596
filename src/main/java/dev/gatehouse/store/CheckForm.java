package dev.gatehouse.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The checks a rule of a baseline file may ask for, with the members each has; the names never change. */
enum CheckForm {
    IDLE_AT_MOST, IDLE_SIGN_OUT, SESSION_AT_MOST, ALLOW_LIST_PRESENT, ALLOWED_INSIDE, NO_WIDER_THAN, IPV6_NOT_OPEN, ADMITS, REFUSES, NO_FINDING, DESCRIPTION_PRESENT;

    /** Every check by its name, in the order in which people are shown them. */
    static final Map<String, CheckForm> BY_NAME = byName();

    /** Its name in a file, for instance {@code idle-at-most}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The members of a rule that asks for it, beside those every rule has. */
    List<String> members() {
        return switch (this) {
            case IDLE_AT_MOST, SESSION_AT_MOST -> List.of("minutes");
            case ALLOWED_INSIDE, ADMITS, REFUSES -> List.of("networks", "ranges");
            case NO_WIDER_THAN -> List.of("ipv4", "ipv6");
            case NO_FINDING -> List.of("classes", "codes");
            case IDLE_SIGN_OUT, ALLOW_LIST_PRESENT, IPV6_NOT_OPEN, DESCRIPTION_PRESENT -> List.of();
        };
    }

    private static Map<String, CheckForm> byName() {
        var map = new LinkedHashMap<String, CheckForm>();
        Arrays.stream(values()).forEach(form -> map.put(form.id(), form));
        return Collections.unmodifiableMap(map);
    }
}
