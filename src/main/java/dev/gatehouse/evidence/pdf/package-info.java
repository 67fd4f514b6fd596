/**
 * The report on paper: the same page as {@code report.html}, word for word, set on A4 sheets as a PDF for archives
 * (PDF/A-2a) that reads itself aloud (PDF/UA-1). The same page gives the same bytes on every computer. Knows the
 * mark-up that the report is written in, and nothing of profiles.
 */
@NullMarked
package dev.gatehouse.evidence.pdf;

import org.jspecify.annotations.NullMarked;
