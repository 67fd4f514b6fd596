package dev.gatehouse.ui.networks;

/**
 * A network in the list.
 *
 * @param name
 *            its name as kept; empty for one that was not saved yet
 * @param title
 *            its name, safe to show
 * @param subtitle
 *            how many ranges and addresses it has
 * @param mustKeep
 *            whether shutting it out raises an alarm
 * @param edited
 *            whether it was changed and not saved
 */
public record NetworkItem(String name, String title, String subtitle, boolean mustKeep, boolean edited) {}
