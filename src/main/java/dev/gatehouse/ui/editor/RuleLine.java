package dev.gatehouse.ui.editor;

import dev.gatehouse.domain.baseline.Verdict;

/**
 * One control or rule as shown in the table.
 *
 * @param id
 *            the id of the rule
 * @param reference
 *            the text it stands on
 * @param verdict
 *            how the draft stands
 * @param word
 *            the same in words
 * @param seen
 *            the value seen
 * @param detail
 *            what is asked for, what was seen and what it means
 * @param isNoted
 *            whether somebody wrote something beside the verdict
 */
public record RuleLine(String id, String reference, Verdict verdict, String word, String seen, String detail,
        boolean isNoted) {}
