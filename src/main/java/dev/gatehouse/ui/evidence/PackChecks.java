package dev.gatehouse.ui.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackCheck;
import dev.gatehouse.evidence.PackRecord;
import dev.gatehouse.evidence.PackVerdict;
import dev.gatehouse.ui.common.Messages;

/** Packs held against their own digests and against the journal of this computer. */
final class PackChecks {
    private final PackFiles files;
    private final ChangeJournal journal;
    private final Messages messages;

    PackChecks(PackFiles files, ChangeJournal journal, Messages messages) {
        this.files = files;
        this.journal = journal;
        this.messages = messages;
    }

    /** Notes in the journal that a pack was saved; says where, or that its digest stands nowhere else. Blocks. */
    String keep(Pack pack) {
        try {
            return recorded("evidence.recorded", PackRecord.keep(journal, pack));
        } catch (JournalException problem) {
            return messages.text(problem.reason() == JournalException.Reason.IN_USE
                    ? "evidence.unrecorded.in.use"
                    : "evidence.unrecorded", VisibleText.of(problem.place()));
        }
    }

    /**
     * What there is to say about a pack. Blocks.
     *
     * @param digest
     *            that of its manifest, where it is known
     * @throws IOException
     *             when it cannot be read
     */
    String check(Path place, Optional<String> digest) throws IOException {
        return switch (PackCheck.of(files.read(place), digest)) {
            case PackVerdict.Intact whole -> intact(whole);
            case PackVerdict.Altered(var faults) -> messages.text("evidence.altered",
                    VisibleText.of(faults.getFirst().file()),
                    messages.text("evidence.fault." + faults.getFirst().kind()));
        };
    }

    private String intact(PackVerdict.Intact whole) {
        try {
            return switch (PackRecord.of(whole, journal.read())) {
                case PackRecord.Same(var entry) -> intact(whole, recorded("evidence.record.same", entry));
                case PackRecord.Another(var entry) -> messages.text("evidence.checked.another",
                        VisibleText.of(whole.name()), recorded("evidence.record.another", entry));
                case PackRecord.None() -> intact(whole, messages.text("evidence.record.none"));
            };
        } catch (JournalException problem) {
            return intact(whole, messages.text("evidence.record.unread", VisibleText.of(problem.place())));
        }
    }

    private String intact(PackVerdict.Intact whole, String record) {
        return messages.text(whole.complete() ? "evidence.checked" : "evidence.checked.incomplete",
                VisibleText.of(whole.name()), messages.plural("evidence.intact", whole.files()), record);
    }

    private String recorded(String key, JournalEntry entry) {
        return messages.text(key, messages.times().dayAndTime(entry.at()), entry.number());
    }
}
