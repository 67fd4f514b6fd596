package dev.gatehouse.domain.port;

/** How much there is in the embedded sandbox. */
public enum SandboxSize {
    /** Two instances with the examples of AWS's guide. */
    EXAMPLES(2, 7, 1),
    /** A company with a few contact centres. */
    COMPANY(12, 40, 2),
    /** A large one, all over the world. */
    WORLD(300, 1_000, 10);

    private final int instances;
    private final int profiles;
    private final int regions;

    SandboxSize(int instances, int profiles, int regions) {
        this.instances = instances;
        this.profiles = profiles;
        this.regions = regions;
    }

    /** How many instances it has. */
    public int instances() {
        return instances;
    }

    /** How many profiles all of them have together. */
    public int profiles() {
        return profiles;
    }

    /** How many Regions they are in. */
    public int regions() {
        return regions;
    }
}
