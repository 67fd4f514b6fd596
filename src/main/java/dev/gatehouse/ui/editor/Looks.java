package dev.gatehouse.ui.editor;

import javafx.css.PseudoClass;

/** States of the editor's nodes that the style sheet knows. */
final class Looks {
    /** A value that is stored but has no effect. */
    static final PseudoClass NOT_IN_FORCE = PseudoClass.getPseudoClass("not-in-force");

    private Looks() {}
}
