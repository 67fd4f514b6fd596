package dev.gatehouse.ui.common;

/** A page that knows where work on it begins. */
public interface PageView {
    /** Moves the focus there. */
    void focus();
}
