package dev.gatehouse.ui.shell;

/** The kinds of places a connection leads to. */
public enum Environment {
    NONE, SANDBOX, AWS, PRODUCTION, TEST
}
