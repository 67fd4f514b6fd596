package dev.gatehouse.app;

/** Lets JavaFX draw without a display. */
final class Headless {
    private Headless() {}

    /** Must be called before the toolkit starts; afterwards it has no effect. */
    static void use() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
