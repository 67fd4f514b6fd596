package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** An authority of its own, "Corporate Inspection", that nobody knows, and the certificates it issues. */
final class TestAuthority {
    static final String PASSWORD = "changeit";
    private final Path folder;
    private final Path file;

    TestAuthority(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        file = folder.resolve("authority.p12");
        keytool("authority", "CN=Corporate Inspection", List.of("-ext", "bc:c"));
    }

    /** Issues a certificate for a host, with these further words for {@code keytool}. */
    void issue(String host, String... words) throws IOException, InterruptedException {
        keytool(host, "CN=" + host,
                Stream.concat(Stream.of("-signer", "authority"),
                        words.length == 0 ? Stream.of("-ext", "san=dns:" + host) : Stream.of(words)).toList());
    }

    /** The keys of one host alone. */
    KeyStore keys(String host) throws IOException, GeneralSecurityException {
        var all = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        var password = new KeyStore.PasswordProtection(PASSWORD.toCharArray());
        one.setEntry(host, all.getEntry(host, password), password);
        return one;
    }

    /** Itself as a file of authorities. */
    Path bundle() throws IOException, GeneralSecurityException {
        var certificate = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()).getCertificate("authority");
        var text = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
        return Files.writeString(folder.resolve("bundle.pem"),
                String.join("\n", "-----BEGIN CERTIFICATE-----", text, "-----END CERTIFICATE-----", ""));
    }

    private void keytool(String alias, String name, List<String> words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", name, "-storetype", "PKCS12", "-keystore",
                file.toString(), "-storepass", PASSWORD), words.stream()).toList();
        var made = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
