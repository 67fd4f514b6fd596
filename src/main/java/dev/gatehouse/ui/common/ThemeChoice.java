package dev.gatehouse.ui.common;

/** What the user chose: the operating system's look, or one look always. */
public enum ThemeChoice {
    /** As the operating system has it, also when that changes. */
    FOLLOW_SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK,
    /** Always with high contrast. */
    HIGH_CONTRAST
}
