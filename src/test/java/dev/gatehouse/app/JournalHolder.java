package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;

/**
 * A program that writes one record and then holds the journal of the state folder in its argument until it is killed.
 */
public final class JournalHolder {
    private JournalHolder() {}

    public static void main(String[] args) throws JournalException, InterruptedException {
        try (var journal = JournalFile.under(Path.of(args[0]), InstantSource.system())) {
            journal.append(SubmitId.random(), new JournalEvent.Unknown());
            System.out.println("holding");
            new CountDownLatch(1).await();
        }
    }
}
