package dev.gatehouse.cli;

import dev.gatehouse.domain.finding.ControlCheck;
import dev.gatehouse.domain.finding.Finding;

/** Findings and controls in the window's own words. */
public interface CheckTexts {
    /** One line: what it is. */
    String title(Finding finding);

    /** What will happen to whom, and what to do. */
    String detail(Finding finding);

    /** One line: the control and the verdict. */
    String title(ControlCheck check);

    /** The values seen, and what they mean. */
    String detail(ControlCheck check);
}
