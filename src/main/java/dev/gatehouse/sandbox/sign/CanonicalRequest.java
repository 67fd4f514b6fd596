package dev.gatehouse.sandbox.sign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.sandbox.http.PercentCoding;
import dev.gatehouse.sandbox.http.WireRequest;

/** Builds the canonical request of Signature Version 4 from what arrived. */
final class CanonicalRequest {
    private static final Pattern SPACES = Pattern.compile(" +");

    private record Parameter(String name, String value) {}

    private CanonicalRequest() {}

    /** The canonical request; empty when the query cannot be decoded. */
    static Optional<String> of(WireRequest request, List<String> signedHeaders) {
        String headers = signedHeaders.stream().map(name -> name + ":" + value(request, name) + "\n")
                .collect(Collectors.joining());
        return query(request.rawQuery()).map(query -> String.join("\n", request.method(), path(request.rawPath()),
                query, headers, String.join(";", signedHeaders), Hashes.sha256(request.body().bytes())));
    }

    /** Every service but S3 signs the path encoded once more than it is sent. */
    private static String path(String rawPath) {
        return PercentCoding.encode(rawPath, "/");
    }

    private static Optional<String> query(String rawQuery) {
        List<Optional<Parameter>> parameters = Stream.of(rawQuery.split("&", -1)).filter(part -> !part.isEmpty())
                .map(CanonicalRequest::parameter).toList();
        if (parameters.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(parameters.stream().flatMap(Optional::stream)
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .map(parameter -> parameter.name() + "=" + parameter.value()).collect(Collectors.joining("&")));
    }

    private static Optional<Parameter> parameter(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        return PercentCoding.decode(name).flatMap(plainName -> PercentCoding.decode(value).map(
                plain -> new Parameter(PercentCoding.encode(plainName, ""), PercentCoding.encode(plain, ""))));
    }

    private static String value(WireRequest request, String name) {
        return request.headers().values(name).stream().map(value -> SPACES.matcher(value.strip()).replaceAll(" "))
                .collect(Collectors.joining(","));
    }
}
