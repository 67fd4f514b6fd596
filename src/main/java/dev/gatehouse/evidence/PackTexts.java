package dev.gatehouse.evidence;

import java.time.Duration;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * The words of a pack in one language: what it says itself, and findings, rules and failures as the window says them.
 */
public interface PackTexts {
    /** The language of all of it. */
    Language language();

    /** The same words in another language. */
    PackTexts in(Language other);

    /** The text of a key with {0}, {1} … filled in; without values as it stands. */
    String text(String key, Object... values);

    /** The text of a key in the form that goes with a count, which is {0}. */
    String plural(String key, long count, Object... more);

    /** A severity in one word of capitals. */
    default String badge(Severity severity) {
        return text("severity." + severity).toUpperCase(language().locale());
    }

    /** Who may sign in, in one sentence. */
    String access(AccessRules rules);

    /** How many addresses of both families, in words. */
    String count(AddressSet set);

    /** How many addresses of one family, in words. */
    String family(AddressSet set, AddressFamily family);

    /** How idle users and long sessions are treated, in one sentence. */
    String session(AuthenticationProfile held);

    /** A duration in words. */
    String duration(Duration duration);

    /** One line: what it is. */
    String title(Finding finding);

    /** What will happen to whom, and what to do. */
    String detail(Finding finding);

    /** What a rule asks for, and what people should know about it. */
    String asked(Rule rule);

    /** The values a rule looked at. */
    String seen(RuleResult result);

    /** What is asked for, the values seen, and what they mean. */
    String detail(RuleResult result);

    /** What is to be settled before idle sign-out goes live. */
    String title(RollOut.Point point);

    /** How far that is. */
    String state(RollOut.State state);

    /** One line: what happened. */
    String title(GatewayFailure failure);
}
