package dev.gatehouse.ui.common;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.AccessCheck;
import dev.gatehouse.domain.baseline.Area;
import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Check;
import dev.gatehouse.domain.baseline.ContentCheck;
import dev.gatehouse.domain.baseline.Demand;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.baseline.SessionCheck;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.text.VisibleText;

/** The words of baseline rules: what they ask for, what was seen, and what it means for an auditor. */
public final class RuleWords {
    private final Messages messages;
    private final DurationWords durations;
    private final SeenWords seen;

    /** Words from the window's bundle. */
    public RuleWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
        this.seen = new SeenWords(messages);
    }

    /** One line: the text and the verdict, for instance PCI DSS v4.0.1, 8.2.8: PASS. */
    public String title(RuleResult result) {
        return messages.text("rule.title", reference(result.rule()),
                messages.text("rule.verdict." + result.verdict()));
    }

    /** The text a rule stands on. */
    public String reference(Rule rule) {
        return VisibleText.capped(rule.reference(), 200);
    }

    /** What is asked for, the values seen, and what to say to an auditor; in sentences. */
    public String detail(RuleResult result) {
        return Stream.of(Stream.of(asked(result.rule()), messages.text("rule.seen", seen(result))),
                instead(result).stream(), note(result.rule()).stream(), voice(result.rule()).stream())
                .flatMap(part -> part).collect(Collectors.joining(" "));
    }

    /** What a rule asks for, in sentences. */
    public String asked(Rule rule) {
        return rule.demands().stream().map(Demand::check).map(this::asked).collect(Collectors.joining(" "));
    }

    /** What a rule asks for, and what people should know about it. */
    public String about(Rule rule) {
        return Stream.concat(Stream.of(asked(rule)), note(rule).stream()).collect(Collectors.joining(" "));
    }

    /** The values seen, each once. */
    public String seen(RuleResult result) {
        return result.seen().stream().map(seen::of).collect(Collectors.joining("; "));
    }

    /** A baseline with its version. */
    public String name(Baseline baseline) {
        return messages.text("rule.baseline", VisibleText.capped(baseline.name(), 120),
                VisibleText.capped(baseline.version(), 40));
    }

    /** How many rules pass of those assessed, for instance 6 of 8 rules pass. */
    public String passed(Score score) {
        return score.assessed() == 0
                ? messages.text("score.none")
                : messages.plural("score.passed", score.assessed(), score.passed());
    }

    /** How the others stand: Not met 1; need other evidence 1; not assessed 0. */
    public String others(Score score) {
        return messages.text("score.others", score.failed(), score.needing(), score.notAssessed());
    }

    private Optional<String> instead(RuleResult result) {
        if (result.verdict() != Verdict.NEEDS_OTHER_EVIDENCE) {
            return Optional.empty();
        }
        if (result.rule().isAdvisory()) {
            return Optional.of(messages.text("rule.advice"));
        }
        return Optional.of(messages.text(result.rule().asksAboutIdleTime() ? "rule.instead.lock" : "rule.instead"));
    }

    /** What people should know about a shipped rule beyond its figures. */
    private Optional<String> note(Rule rule) {
        var key = "rule.note." + rule.id();
        return messages.bundle().containsKey(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    private Optional<String> voice(Rule rule) {
        return rule.asksAboutIdleTime() ? Optional.of(messages.text("rule.voice")) : Optional.empty();
    }

    private String asked(Check check) {
        return switch (check) {
            case SessionCheck session -> asked(session);
            case AccessCheck access -> asked(access);
            case ContentCheck content -> asked(content);
            case Check.Shown _ -> messages.text("rule.asked.shown");
        };
    }

    private String asked(SessionCheck check) {
        return switch (check) {
            case SessionCheck.IdleAtMost(Duration most) -> messages.text("rule.asked.idle", durations.of(most));
            case SessionCheck.IdleSignOut() -> messages.text("rule.asked.idle.any");
            case SessionCheck.SessionAtMost(Duration most) -> messages.text("rule.asked.session", durations.of(most));
        };
    }

    private String asked(AccessCheck check) {
        return switch (check) {
            case AccessCheck.AllowListPresent() -> messages.text("rule.asked.allowed");
            case AccessCheck.AllowedInside(Area area) -> messages.text("rule.asked.inside", area(area));
            case AccessCheck.NoneWiderThan width -> asked(width);
            case AccessCheck.Ipv6NotOpen() -> messages.text("rule.asked.ipv6");
            case AccessCheck.Admits(Area area) -> messages.text("rule.asked.admits", area(area));
            case AccessCheck.Refuses(Area area) -> messages.text("rule.asked.refuses", area(area));
        };
    }

    private String asked(AccessCheck.NoneWiderThan width) {
        if (width.ipv4().isEmpty()) {
            return messages.text("rule.asked.width.ipv6", width.ipv6().orElse(0));
        }
        return width.ipv6().isEmpty()
                ? messages.text("rule.asked.width.ipv4", width.ipv4().getAsInt())
                : messages.text("rule.asked.width", width.ipv4().getAsInt(), width.ipv6().getAsInt());
    }

    private String asked(ContentCheck check) {
        return switch (check) {
            case ContentCheck.NoFinding none -> messages.text("rule.asked.finding", Stream.concat(
                    none.classes().stream().sorted().map(severity -> messages.text("severity." + severity)),
                    none.codes().stream().map(FindingCode::code).sorted()).collect(Collectors.joining(", ")));
            case ContentCheck.DescriptionPresent() -> messages.text("rule.asked.description");
        };
    }

    private String area(Area area) {
        var names = area.names().stream().map(name -> VisibleText.capped(name, 60)).toList();
        var given = area.given().isEmpty() ? List.<String>of() : List.of(seen.ranges(area.given()));
        return Stream.concat(names.stream(), given.stream()).collect(Collectors.joining(", "));
    }
}
