package dev.gatehouse.ui.find;

/**
 * Something the program can do, or somewhere it can go.
 *
 * @param title
 *            what, in words
 * @param hint
 *            the keys that do the same, or what kind of thing it is
 * @param isProfile
 *            whether it leads to a profile or an instance of this connection
 * @param action
 *            does it
 */
public record Command(String title, String hint, boolean isProfile, Runnable action) {
    /** Something the program can do. */
    public Command(String title, String keys, Runnable action) {
        this(title, keys, false, action);
    }
}
