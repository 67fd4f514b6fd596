package dev.gatehouse.app;

/** What {@link GroundworkTest} runs in another process: everything behind a window is made, and JavaFX never starts. */
final class GroundworkProbe {
    private GroundworkProbe() {}

    public static void main(String[] arguments) {
        Groundwork.begin(LocalStores::inMemory);
        var made = Groundwork.taken();
        made.runner().close();
        made.connections().close();
    }
}
