package dev.gatehouse.app;

import java.time.Duration;

import dev.gatehouse.cli.CheckTexts;
import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineProblem;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.BaselineWords;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;

/** The window's words for commands and packs, in a language that never depends on the computer. */
final class CommandTexts implements CheckTexts, PackTexts {
    private final Messages messages;
    private final FindingWords words;
    private final RuleWords rules;
    private final AccessWords access;
    private final DurationWords durations;
    private final FailureWords failures;

    /** What a command prints: English. */
    CommandTexts() {
        this(Language.ENGLISH);
    }

    /** What a pack says, in the language of its readers. */
    CommandTexts(Language language) {
        messages = Messages.forFiles(language);
        words = new FindingWords(messages);
        rules = new RuleWords(messages);
        access = new AccessWords(messages);
        durations = new DurationWords(messages);
        failures = new FailureWords(messages);
    }

    @Override
    public Language language() {
        return messages.language();
    }

    @Override
    public PackTexts in(Language other) {
        return new CommandTexts(other);
    }

    @Override
    public String text(String key, Object... values) {
        return values.length == 0 ? messages.text(key) : messages.text(key, values);
    }

    @Override
    public String plural(String key, long count, Object... more) {
        return messages.plural(key, count, more);
    }

    @Override
    public String access(AccessRules rules) {
        return access.access(rules);
    }

    @Override
    public String session(AuthenticationProfile held) {
        return access.session(held.toDraft().session(), held.session());
    }

    @Override
    public String title(Finding finding) {
        return words.title(finding);
    }

    @Override
    public String detail(Finding finding) {
        return words.detail(finding);
    }

    @Override
    public String title(RuleResult result) {
        return rules.title(result);
    }

    @Override
    public String detail(RuleResult result) {
        return rules.detail(result);
    }

    @Override
    public String count(AddressSet set) {
        return access.some(set);
    }

    @Override
    public String family(AddressSet set, AddressFamily family) {
        return access.family(set, family);
    }

    @Override
    public String duration(Duration duration) {
        return durations.of(duration);
    }

    @Override
    public String seen(RuleResult result) {
        return rules.seen(result);
    }

    @Override
    public String asked(Rule rule) {
        return rules.about(rule);
    }

    @Override
    public String title(GatewayFailure failure) {
        return failures.title(failure);
    }

    @Override
    public String controls() {
        return messages.text("score.controls");
    }

    @Override
    public String name(Baseline baseline) {
        return rules.name(baseline);
    }

    @Override
    public String title(String baseline, Score score) {
        return messages.text("score.title", baseline, rules.passed(score));
    }

    @Override
    public String total(int profiles, Score score) {
        return messages.text("rules.score", messages.text("score.title",
                messages.plural("score.profiles", profiles), rules.passed(score)), rules.others(score));
    }

    @Override
    public String detail(Score score) {
        return rules.others(score);
    }

    @Override
    public String advice(GatewayFailure failure) {
        return failures.advice(failure);
    }

    @Override
    public String problem(BaselineProblem problem) {
        return new BaselineWords(messages).text(problem);
    }

    @Override
    public String title(RollOut.Point point) {
        return messages.text("rollout.point." + point);
    }

    @Override
    public String state(RollOut.State state) {
        return messages.text("rollout.state." + state);
    }
}
