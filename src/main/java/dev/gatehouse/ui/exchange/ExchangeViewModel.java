package dev.gatehouse.ui.exchange;

/**
 * What can be exchanged with the world outside of the window.
 *
 * @param file
 *            the draft as a file
 */
public record ExchangeViewModel(ProfileFileViewModel file) {}
