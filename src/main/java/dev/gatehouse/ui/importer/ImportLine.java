package dev.gatehouse.ui.importer;

import java.util.List;

import dev.gatehouse.domain.address.ImportClass;

/**
 * One line of the importer's table.
 *
 * @param index
 *            of the item in what was read, from 0
 * @param number
 *            of the line in the text, from 1
 * @param original
 *            as it was pasted, every character visible
 * @param kind
 *            what becomes of it
 * @param waiting
 *            a choice has to be made first
 * @param status
 *            the class or “choose”, in a word
 * @param becomes
 *            the rows that would enter the list, in words; empty when none
 * @param why
 *            what was put right, what is wrong, or what the line says besides
 * @param options
 *            what may be chosen; empty where there is nothing to choose
 */
public record ImportLine(int index, int number, String original, ImportClass kind, boolean waiting, String status,
        String becomes, String why, List<ImportOption> options) {}
