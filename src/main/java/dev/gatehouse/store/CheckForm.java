package dev.gatehouse.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks a rule of a baseline file may ask for, with the members each has; the names never change. */
enum CheckForm {
    IDLE_AT_MOST("idle-at-most", "minutes"), IDLE_SIGN_OUT("idle-sign-out"), SESSION_AT_MOST("session-at-most",
            "minutes"), ALLOW_LIST_PRESENT("allow-list-present"), ALLOWED_INSIDE("allowed-inside", "networks",
                    "ranges"), NO_WIDER_THAN("no-wider-than", "ipv4", "ipv6"), IPV6_NOT_OPEN("ipv6-not-open"), ADMITS(
                            "admits", "networks", "ranges"), REFUSES("refuses", "networks",
                                    "ranges"), NO_FINDING("no-finding", "classes",
                                            "codes"), DESCRIPTION_PRESENT("description-present");

    /** Every check by its name, in the order in which people are shown them. */
    static final Map<String, CheckForm> BY_NAME = byName();

    private final String id;
    private final List<String> members;

    CheckForm(String id, String... members) {
        this.id = id;
        this.members = List.of(members);
    }

    /** Its name in a file. */
    String id() {
        return id;
    }

    /** The members of a rule that asks for it, beside those every rule has. */
    List<String> members() {
        return members;
    }

    private static Map<String, CheckForm> byName() {
        var map = new LinkedHashMap<String, CheckForm>();
        Arrays.stream(values()).forEach(form -> map.put(form.id, form));
        return Collections.unmodifiableMap(map);
    }
}
