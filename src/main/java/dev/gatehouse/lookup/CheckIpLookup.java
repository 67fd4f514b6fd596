package dev.gatehouse.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.AddressLookup;
import dev.gatehouse.domain.text.VisibleText;

/**
 * Asks {@code checkip.amazonaws.com}: one GET without content, cookies or credentials, five seconds to connect and five
 * for the whole answer; no redirect is followed. Only an answer that is one address and nothing else counts.
 */
public final class CheckIpLookup implements AddressLookup {
    private static final URI AWS = URI.create("https://checkip.amazonaws.com/");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    /** The longest IPv6 address and a line end, with room to spare; whoever sends more is not the service. */
    private static final int MOST_BYTES = 64;
    private static final int OK = 200;

    private final URI service;
    private final Duration limit;

    /** The service of AWS. */
    public CheckIpLookup() {
        this(AWS, LIMIT);
    }

    /** Another service, for tests. */
    CheckIpLookup(URI service, Duration limit) {
        this.service = service;
        this.limit = limit;
    }

    @Override
    public String host() {
        return service.getHost();
    }

    @Override
    public Answer ask() {
        var client = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
                .connectTimeout(limit).build();
        try {
            return ask(client);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (TimeoutException e) {
            return new Answer.Failed(Reason.SILENT, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(Reason.SILENT, "");
        } finally {
            client.shutdownNow();
        }
    }

    /** The time of the request itself ends with the headers, so the answer as a whole is waited for here. */
    private Answer ask(HttpClient client) throws ExecutionException, TimeoutException, InterruptedException {
        var request = HttpRequest.newBuilder(service).timeout(limit).header("User-Agent", "Gatehouse").GET().build();
        return client.sendAsync(request, BodyHandlers.ofInputStream()).thenApplyAsync(CheckIpLookup::read)
                .get(limit.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Answer failed(@Nullable Throwable cause) {
        return new Answer.Failed(cause instanceof HttpTimeoutException ? Reason.SILENT : Reason.UNREACHABLE, "");
    }

    private static Answer read(HttpResponse<InputStream> answer) {
        try (var body = answer.body()) {
            return answer.statusCode() == OK
                    ? read(new String(body.readNBytes(MOST_BYTES + 1), StandardCharsets.ISO_8859_1))
                    : new Answer.Failed(Reason.REFUSED, Integer.toString(answer.statusCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One address, with or without the line end the service puts behind it. */
    private static Answer read(String text) {
        var line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return IpAddress.parse(line).<Answer>map(Answer.Seen::new).orElseGet(() -> new Answer.Failed(
                Reason.NOT_AN_ADDRESS, VisibleText.entry(line.substring(0, Math.min(line.length(), MOST_BYTES / 2)))));
    }
}
