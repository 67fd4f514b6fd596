package dev.gatehouse.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** Gives up on an answer that drips: a socket's own time-out starts anew with every byte. */
final class DeadlineStream extends FilterInputStream {
    private final long deadline;

    /**
     * @param deadline
     *            by {@link System#nanoTime()}
     */
    DeadlineStream(InputStream stream, long deadline) {
        super(stream);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        check();
        return super.read(bytes, from, length);
    }

    private void check() throws SocketTimeoutException {
        if (System.nanoTime() - deadline > 0) {
            throw new SocketTimeoutException("the answer took too long to arrive");
        }
    }
}
