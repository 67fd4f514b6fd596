package dev.gatehouse.sandbox;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.sandbox.http.PercentCoding;
import dev.gatehouse.sandbox.http.WireRequest;

/** Finds the operation by method and path (domain §1); segments are decoded one by one, so an id may hold a slash. */
final class Router {
    private Router() {}

    static Call route(WireRequest request) {
        if (TrailOperations.isTrail(request)) {
            return Call.of(Operation.LOOKUP_EVENTS, request);
        }
        if (request.rawPath().equals("/") && request.method().equals("POST")) {
            return Call.of(switch (QueryString.parse(request.body().text()).value("Action").orElse("")) {
                case "GetCallerIdentity" -> Operation.GET_CALLER_IDENTITY;
                case "AssumeRole" -> Operation.ASSUME_ROLE;
                default -> Operation.UNKNOWN_TO_STS;
            }, request);
        }
        List<String> segments = Stream.of(request.rawPath().substring(1).split("/", -1))
                .map(segment -> PercentCoding.decode(segment).orElse("")).toList();
        Operation operation = operation(request.method(), segments);
        String instanceId = segments.size() > 1 ? segments.get(1) : "";
        String profileId = segments.size() > 2 ? segments.get(2) : "";
        return new Call(operation, instanceId, profileId, request);
    }

    /**
     * The same before the body is there; what STS is asked for stands in it, so that is taken for the one thing known.
     */
    static Call routeHead(WireRequest request) {
        boolean sts = !TrailOperations.isTrail(request) && request.rawPath().equals("/")
                && request.method().equals("POST");
        return sts ? Call.of(Operation.GET_CALLER_IDENTITY, request) : route(request);
    }

    private static Operation operation(String method, List<String> segments) {
        if (segments.contains("")) {
            return Operation.UNKNOWN_TO_CONNECT;
        }
        return switch (method + " " + segments.getFirst() + " " + segments.size()) {
            case "GET instance 1" -> Operation.LIST_INSTANCES;
            case "GET instance 2" -> Operation.DESCRIBE_INSTANCE;
            case "GET authentication-profiles-summary 2" -> Operation.LIST_AUTHENTICATION_PROFILES;
            case "GET authentication-profiles 3" -> Operation.DESCRIBE_AUTHENTICATION_PROFILE;
            case "POST authentication-profiles 3" -> Operation.UPDATE_AUTHENTICATION_PROFILE;
            default -> Operation.UNKNOWN_TO_CONNECT;
        };
    }
}
