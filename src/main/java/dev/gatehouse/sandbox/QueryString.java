package dev.gatehouse.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.sandbox.http.PercentCoding;

/** The parameters of a query or of a form; the first of a name counts, one that cannot be decoded does not. */
record QueryString(Map<String, String> parameters) {
    QueryString {
        parameters = Map.copyOf(parameters);
    }

    static QueryString parse(String text) {
        var parameters = new LinkedHashMap<String, String>();
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                PercentCoding.decode(part.substring(0, equals)).ifPresent(name -> PercentCoding
                        .decode(part.substring(equals + 1)).ifPresent(value -> parameters.putIfAbsent(name, value)));
            }
        }
        return new QueryString(parameters);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
