package dev.gatehouse.testing;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for secrets in files byte by byte, in every form in which a program writes text down by itself. */
public final class SecretSearch {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final List<String> forms;
    private int files;
    private long bytes;

    /** Looks for these secrets; each is long enough to be found by chance nowhere. */
    public SecretSearch(List<String> secrets) {
        forms = secrets.stream().flatMap(SecretSearch::forms).distinct().toList();
    }

    /** What was found under a folder: the file and the form. */
    public List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var content = Files.readAllBytes(file);
                files++;
                bytes += content.length;
                var text = new String(content, BYTES);
                forms.stream().filter(text::contains).forEach(form -> found.add(file + " holds " + form));
                forms.stream().filter(file.toString()::contains).forEach(form -> found.add(file + " is called so"));
            }
        }
        return found;
    }

    /** How many files were read so far. */
    public int files() {
        return files;
    }

    /** How many bytes they had. */
    public long bytes() {
        return bytes;
    }

    private static Stream<String> forms(String secret) {
        var utf8 = secret.getBytes(StandardCharsets.UTF_8);
        var hex = HexFormat.of().formatHex(utf8);
        return Stream.concat(Stream.of(new String(utf8, BYTES), bytes(secret, StandardCharsets.UTF_16LE),
                bytes(secret, StandardCharsets.UTF_16BE), hex, hex.toUpperCase(Locale.ROOT),
                URLEncoder.encode(secret, StandardCharsets.UTF_8)),
                Stream.of(0, 1, 2).map(offset -> base64(utf8, offset)));
    }

    private static String bytes(String secret, Charset charset) {
        return new String(secret.getBytes(charset), BYTES);
    }

    /** Base 64 of the secret behind so many other bytes, without the ends that depend on what stands around it. */
    private static String base64(byte[] secret, int offset) {
        var shifted = new byte[secret.length + offset];
        System.arraycopy(secret, 0, shifted, offset, secret.length);
        var whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return whole.substring(offset == 0 ? 0 : offset + 1, whole.length() - 1);
    }
}
