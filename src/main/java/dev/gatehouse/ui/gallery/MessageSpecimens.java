package dev.gatehouse.ui.gallery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.EnvironmentKind;
import dev.gatehouse.ui.control.EnvironmentStrip;
import dev.gatehouse.ui.control.FindingCard;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.Step;
import dev.gatehouse.ui.control.StepList;
import dev.gatehouse.ui.control.StepState;
import dev.gatehouse.ui.control.Tone;

/** Strips, findings, messages, steps. */
final class MessageSpecimens {

    private MessageSpecimens() {}

    static Node environments() {
        return new VBox(strip(EnvironmentKind.SANDBOX, "SANDBOX", "nothing leaves this computer"),
                strip(EnvironmentKind.PRODUCTION, "PRODUCTION", "acme organisation, read-only"),
                strip(EnvironmentKind.TEST, "TEST", "acme-test"), strip(EnvironmentKind.NONE, "NOT CONNECTED", ""));
    }

    private static Node strip(EnvironmentKind kind, String word, String detail) {
        var strip = new EnvironmentStrip();
        strip.setKind(kind);
        strip.setWord(word);
        strip.setDetail(detail);
        return strip;
    }

    static Node findings() {
        FindingCard mend = finding(Tone.SUGGESTION, "SUGGESTION", "192.123.211.211 has no effect", "ACP-IP-020",
                "It lies outside every allowed range.");
        mend.getLinks().add(new FindingCard.Link("Remove row", () -> {}));
        mend.getLinks().add(new FindingCard.Link("Show row 3", () -> {}));
        return new VBox(12, finding(Tone.DANGER, "SECURITY", "Everyone may sign in", "ACP-IP-001",
                "The allow list is empty, so every address is admitted except those blocked."),
                finding(Tone.WARNING, "WARNING", "No IPv6 client can sign in", "ACP-IP-031",
                        "The allow list names only IPv4. If agents have IPv6, they are refused."),
                mend, finding(Tone.INFO, "NOTE", "Before idle sign-out goes live", "ACP-SE-004",
                        "0 of 4 checked: VDI, vendor CCP, custom CCP, chat-only agents."),
                finding(Tone.SUCCESS, "PASS", "PCI DSS 8.2.8 is met at 15 min", "PCI-8.2.8", ""));
    }

    private static FindingCard finding(Tone tone, String word, String title, String code, String detail) {
        var card = new FindingCard();
        card.setTone(tone);
        card.setWord(word);
        card.setTitle(title);
        card.setCode(code);
        card.setDetail(detail);
        return card;
    }

    static Node bars() {
        MessageBar ended = bar(Tone.WARNING, "Your AWS session ended. Nothing was sent.", "Your 14 changes are kept.");
        ended.getActions().add(new Button("Sign in again"));
        ended.setCloseText("Close");
        return new VBox(12, ended,
                bar(Tone.DANGER, "AWS refused the change",
                        "You can view but not change. Your draft is kept; export it for a colleague."),
                bar(Tone.SUCCESS, "Verified", "AWS holds exactly what you sent."),
                bar(Tone.INFO, "Draft from 14:31 restored", ""));
    }

    private static MessageBar bar(Tone tone, String title, String body) {
        var bar = new MessageBar();
        bar.setTone(tone);
        bar.setTitle(title);
        bar.setBody(body);
        return bar;
    }

    static Node steps() {
        var steps = new StepList();
        steps.getSteps().addAll(
                new Step("Read again and compare", StepState.DONE, "done", "unchanged since 09:41:03", "212 ms"),
                new Step("Send once", StepState.DONE, "done", "", "340 ms"),
                new Step("Verify what AWS holds", StepState.RUNNING, "running", "attempt 2, waiting 3 s", "4 s"),
                new Step("Verify what AWS holds", StepState.FAILED, "failed",
                        "AWS holds other values than were sent: idle time is 60, not 15. Nothing else was changed.",
                        "09:42:10"),
                new Step("Verify what AWS holds", StepState.OPEN, "not known", "", "14 343 ms"),
                new Step("Wait for your confirmation", StepState.WAITING, "waiting", "", ""));
        var card = new Card();
        card.setTitle("Steps");
        card.getContent().add(steps);
        return card;
    }

    static Node details() {
        var details = new MoreDetails();
        details.setMoreText("Details");
        details.setCopyText("Copy");
        details.setDetails(
                "AccessDeniedException (403)\nrequest 7f31aa02-1f2e-4b9c-8a77-0c55f1d3e0c2\nUser is not authorized");
        details.openProperty().set(true);
        var folded = new MoreDetails();
        folded.setMoreText("Details");
        var card = new Card();
        card.getContent().addAll(folded, details);
        return card;
    }
}
