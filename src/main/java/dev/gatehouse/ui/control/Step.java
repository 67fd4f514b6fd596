package dev.gatehouse.ui.control;

/**
 * One step of several, as {@link StepList} shows it.
 *
 * @param text
 *            what is done
 * @param state
 *            how far it has come
 * @param stateWord
 *            the state in a word, for those who do not see the icon
 * @param detail
 *            what came of it, "" for nothing
 * @param time
 *            when, or how long, "" for nothing
 */
public record Step(String text, StepState state, String stateWord, String detail, String time) {}
