package dev.gatehouse.aws;

/** What {@link ColdStartTest} runs in another process: making the door of the room, and nothing else. */
final class ConstructionProbe {
    private ConstructionProbe() {}

    public static void main(String[] arguments) {
        if (new AwsConnections().hashCode() == 0 && arguments.length > 0) {
            throw new IllegalStateException("never");
        }
    }
}
