package dev.gatehouse.evidence.pdf;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** However bytes come, they are those that came, in their order. */
class GrowingBytesTest {
    @Property(tries = 50)
    void nothing_is_lost_where_one_piece_ends_and_the_next_begins(@ForAll("lengths") int[] lengths)
            throws NoSuchAlgorithmException {
        var growing = new GrowingBytes();
        var expected = new ByteArrayOutputStream();
        var next = 0;
        for (var length : lengths) {
            var some = new byte[length];
            for (var i = 0; i < length; i++) {
                some[i] = (byte) next++;
            }
            growing.write(some);
            growing.write(next);
            expected.writeBytes(some);
            expected.write(next);
        }

        assertThat(growing.size()).isEqualTo(expected.size());
        assertThat(growing.bytes()).isEqualTo(expected.toByteArray());
        var digest = MessageDigest.getInstance("SHA-256");
        growing.digest(digest);
        assertThat(digest.digest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(expected.toByteArray()));
    }

    /** Around the length of a piece, and of several. */
    @Provide
    Arbitrary<int[]> lengths() {
        return Arbitraries.integers().between(0, 3).flatMap(pieces -> Arbitraries.integers().between(-2, 2)
                .map(more -> Math.max(0, pieces * 65_536 + more))).array(int[].class).ofMinSize(1).ofMaxSize(4);
    }
}
