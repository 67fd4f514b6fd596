package dev.gatehouse.ui.importer;

import dev.gatehouse.domain.address.ImportDecision;

/**
 * One of the answers to what a line means.
 *
 * @param text
 *            in words
 * @param decision
 *            what choosing it decides
 * @param chosen
 *            whether it was chosen
 */
public record ImportOption(String text, ImportDecision decision, boolean chosen) {}
