package dev.gatehouse.sandbox.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client: reads its requests one after the other and carries out what the handler decides. */
final class Connection implements Runnable, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int IDLE_MILLIS = 120_000;

    private final Socket socket;
    private final WireHandler handler;
    private final InstantSource clock;

    Connection(Socket socket, WireHandler handler, InstantSource clock) {
        this.socket = socket;
        this.handler = handler;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(IDLE_MILLIS);
            serve(new BufferedInputStream(socket.getInputStream()), new AnswerWriter(socket.getOutputStream(), clock));
        } catch (IOException broken) {
            LOG.trace("a client of the sandbox went away: {}", broken.getMessage());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the connection at once, whatever it is doing. */
    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve(InputStream in, AnswerWriter writer) throws IOException, InterruptedException {
        var reader = new RequestReader(in, watch(writer));
        try {
            cut(handler.cut(Stage.CONNECTED, Optional.empty()));
            Optional<WireRequest> request = reader.next();
            while (request.isPresent() && carryOut(request.get(), in, writer)) {
                request = reader.next();
            }
        } catch (MalformedRequestException malformed) {
            writer.write(refusal(malformed), false, true);
        } catch (CutException cut) {
            end(cut.manner());
        }
    }

    private RequestReader.Watch watch(AnswerWriter writer) {
        return new RequestReader.Watch() {
            @Override
            public void reached(Stage stage, WireRequest head) throws IOException {
                cut(handler.cut(stage, Optional.of(head)));
            }

            @Override
            public void sayContinue() throws IOException {
                writer.sayContinue();
            }
        };
    }

    private static void cut(Optional<Delivery.Manner> manner) throws CutException {
        if (manner.isPresent()) {
            throw new CutException(manner.get());
        }
    }

    /** Whether the connection can take another request. */
    private boolean carryOut(WireRequest request, InputStream in, AnswerWriter writer)
            throws IOException, InterruptedException {
        return switch (handler.handle(request)) {
            case Delivery.Send send -> {
                boolean last = send.surplus() != 0 || request.headers().says("Connection", "close");
                writer.write(send, "HEAD".equals(request.method()), last);
                yield !last;
            }
            case Delivery.Drop drop -> {
                end(drop.manner());
                yield false;
            }
            case Delivery.Hang _ -> {
                waitForClient(in);
                yield false;
            }
        };
    }

    private void end(Delivery.Manner manner) throws IOException {
        if (manner == Delivery.Manner.RESET) {
            socket.setSoLinger(true, 0);
        }
        socket.close();
    }

    private void waitForClient(InputStream in) throws IOException {
        socket.setSoTimeout(0);
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static Delivery.Send refusal(MalformedRequestException malformed) {
        var text = Payload.ofText(String.valueOf(malformed.getMessage()));
        var headers = WireHeaders.none().with("Content-Type", "text/plain; charset=utf-8");
        return new Delivery.Send(new WireAnswer(malformed.status(), headers, text), 0, Duration.ZERO);
    }
}
