package dev.gatehouse.cli;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineProblem;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/** Findings and rules in the window's own words. */
public interface CheckTexts {
    /** Who may sign in, in one sentence. */
    String access(AccessRules rules);

    /** How idle users and long sessions are treated, in one sentence. */
    String session(AuthenticationProfile held);

    /** One line: what it is. */
    String title(Finding finding);

    /** What will happen to whom, and what to do. */
    String detail(Finding finding);

    /** One line: the text of a rule and the verdict. */
    String title(RuleResult result);

    /** What it asks for, the values seen, and what they mean. */
    String detail(RuleResult result);

    /** What the shipped controls are called together. */
    String controls();

    /** A baseline with its version. */
    String name(Baseline baseline);

    /** How many rules of a baseline pass of those assessed, in one line. */
    String title(String baseline, Score score);

    /** How many rules pass in all profiles together, and how the others stand. */
    String total(int profiles, Score score);

    /** How the others stand. */
    String detail(Score score);

    /** One line: what happened. */
    String title(GatewayFailure failure);

    /** What to do now. */
    String advice(GatewayFailure failure);

    /** What is wrong with a baseline file and what to write instead, without its place. */
    String problem(BaselineProblem problem);
}
