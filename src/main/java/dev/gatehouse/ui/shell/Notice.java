package dev.gatehouse.ui.shell;

/** What the window tells above every page, what weighs most first; {@code HINT} stands at its foot. */
enum Notice {
    OUTCOMES, CONFIRM, SIGN_IN, JOURNAL, MISHAP, PROBLEM, HAND_OVER, MANY, LOCAL, NEWS, LANGUAGE, HINT
}
