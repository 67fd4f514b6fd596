package dev.gatehouse.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.domain.text.VisibleText;

/**
 * One profile on one page, for a meeting: who may sign in, for how long, and what is worth knowing. It says where and
 * when it was read, so that nobody takes it for something newer.
 *
 * @param source
 *            where and when it was read
 * @param title
 *            the profile's name
 * @param place
 *            instance, Region and id
 * @param stamp
 *            when AWS answered, and that request's id
 * @param level
 *            how far the door stands open
 * @param access
 *            who may sign in, in one sentence
 * @param session
 *            how sessions end, in one sentence
 * @param strips
 *            the pictures of both families
 * @param bar
 *            the picture of a session
 * @param findings
 *            the worst of those nobody accepted
 * @param more
 *            how many findings there are beyond these
 */
public record OnePage(Source source, String title, String place, String stamp, AccessLevel level, String access,
        String session, List<Strip> strips, Bar bar, List<Found> findings, int more) {
    private static final int MOST_FINDINGS = 6;
    /** AWS allows names of 128 characters; whatever is longer must not push the rest from the page. */
    private static final int LONGEST = 160;

    /** Copies the lists. */
    public OnePage {
        strips = List.copyOf(strips);
        findings = List.copyOf(findings);
    }

    /** The addresses of one family. */
    public record Strip(AddressFamily family, String words, AccessStrip columns) {}

    /** A session in minutes; empty is what AWS did not report. */
    public record Bar(Optional<Long> idle, boolean signsOut, Optional<Long> longest, String words) {}

    /** A finding. */
    public record Found(Severity severity, String code, String title) {}

    /**
     * The page of a profile as AWS holds it.
     *
     * @param source
     *            where it was read
     */
    public static OnePage of(AuthenticationProfile held, Source source, Acceptances accepted, PackTexts texts) {
        var read = Assessed.of(source.ref(), held, accepted, List.of(), texts);
        var open = read.findings().stream().filter(found -> found.accepted().isEmpty()).toList();
        var trace = source.trace();
        return new OnePage(source, VisibleText.capped(held.identity().label(), LONGEST),
                texts.text("pack.page.place", VisibleText.capped(source.instance(), LONGEST), source.region(),
                        source.ref().profile()),
                texts.text("pack.page.stamp", Times.seconds(Evidence.time(trace)),
                        Fields.text(trace.requestId(), texts)),
                read.level(), texts.text("pack.sentence", read.access()), read.session(),
                Stream.of(AddressFamily.values()).map(family -> new Strip(family,
                        texts.family(read.effective(), family), AccessStrip.of(read.effective(), family))).toList(),
                bar(held.session(), texts),
                open.stream().limit(MOST_FINDINGS).map(found -> new Found(found.finding().severity(),
                        found.finding().code().code(), VisibleText.capped(found.title(), LONGEST))).toList(),
                Math.max(0, open.size() - MOST_FINDINGS));
    }

    static Bar bar(SessionSettings session, PackTexts texts) {
        return new Bar(Optional.ofNullable(session.inactivity()).map(time -> time.toMinutes()),
                session.signsOutIdleUsers(), Optional.ofNullable(session.maximum()).map(time -> time.toMinutes()),
                Figures.words(session, texts));
    }

    /** The page as HTML for printing, A4 across; it needs nothing beside itself. */
    public String html(PackTexts texts) {
        return OnePageHtml.of(this, texts);
    }

    /** The words for a page that becomes a PDF: English where its typeface cannot write the language asked for. */
    public static PackTexts onPaper(PackTexts asked) {
        return Paper.words(asked);
    }

    /**
     * The page, made with {@link #onPaper}, as PDF, A4 upright, for archives and screen readers as the report is; the
     * same bytes for the same
     * answer.
     *
     * @param program
     *            the version of Gatehouse
     */
    public byte[] pdf(String program, PackTexts asked) {
        return Paper.of(this, program, asked);
    }

    /** What kind of place it is: {@code SANDBOX}, {@code PRODUCTION}, {@code TEST}, {@code AWS}. */
    public String label() {
        return source.label();
    }

    /** Where a profile was read; the label says what kind of place that is. */
    public record Source(String label, String instance, String region, ProfileRef ref, CallTrace trace) {}
}
