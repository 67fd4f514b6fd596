package dev.gatehouse.evidence.pdf;

/** What an area of a picture is filled with. */
sealed interface Fill {
    /** One colour. */
    record Plain(Ink ink) implements Fill {}

    /** The hatching that stands for a part, which is told from others without its colour. */
    record Hatched() implements Fill {
        static final Ink GROUND = new Ink(0xaceebb);
        static final Ink LINES = new Ink(0x1a7f37);
    }

    /** As a picture of the report names it: {@code #1a7f37}, or the pattern all share. */
    static Fill of(String name) {
        return name.startsWith("#") ? new Plain(new Ink(Integer.parseInt(name.substring(1), 16))) : new Hatched();
    }
}
