package dev.gatehouse.evidence.pdf;

/**
 * A colour of sRGB.
 *
 * @param rgb
 *            as in {@code #1f2328}
 */
record Ink(int rgb) {
    static final Ink TEXT = new Ink(0x1f2328);
    static final Ink MUTED = new Ink(0x57606a);
    static final Ink LINE = new Ink(0xd0d7de);
    static final Ink FAINT_LINE = new Ink(0xeaeef2);
    static final Ink LINK = new Ink(0x0550ae);
    static final Ink NOTICE = new Ink(0xfff8c5);
    static final Ink NOTICE_LINE = new Ink(0xd4a72c);

    float red() {
        return (rgb >> 16 & 0xff) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    float blue() {
        return (rgb & 0xff) / 255f;
    }
}
