package dev.gatehouse.evidence.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the objects of a document as a file (ISO 32000-1, 7.5): streams by themselves, everything else in bundles,
 * all compressed in the one way of {@link Deflate}. PDFBox's own writer searches all that is still to be written for
 * each object, which takes a large report a quarter of a minute, and compresses as zlib of the computer does.
 */
final class ObjectWriter {
    private static final int BUNDLE = 400;
    private static final int ENTRY = 7;
    private static final COSName OBJECTS = COSName.getPDFName("ObjStm");

    private final Drawn drawn;
    private final GrowingBytes out = new GrowingBytes();
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    /** Where each object is, by its number: kind, place, index. */
    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> bundle = new ArrayList<>();
    private final List<Integer> bundled = new ArrayList<>();

    private ObjectWriter(Drawn drawn) {
        this.drawn = drawn;
        entries.add(entry(0, 0, 0xffff));
    }

    /** The file of a document: everything its root and its information lead to, some of it drawn before. */
    static byte[] write(COSDictionary root, COSDictionary information, Drawn drawn) throws IOException {
        return new ObjectWriter(drawn).file(root, information);
    }

    private byte[] file(COSDictionary root, COSDictionary information) throws IOException {
        out.write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
        reference(root);
        reference(information);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (next instanceof COSStream stream) {
                stream(stream);
            } else {
                bundle(next);
            }
        }
        endBundle();
        end(root, information);
        return out.bytes();
    }

    private void bundle(COSDictionary object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        value(object, bytes);
        bundle.add(bytes.toByteArray());
        bundled.add(number(object));
        if (bundle.size() == BUNDLE) {
            endBundle();
        }
    }

    private void endBundle() throws IOException {
        if (bundle.isEmpty()) {
            return;
        }
        var number = reserve();
        var index = new StringBuilder();
        var objects = new ByteArrayOutputStream();
        for (var i = 0; i < bundle.size(); i++) {
            entries.set(bundled.get(i), entry(2, number, i));
            index.append(bundled.get(i)).append(' ').append(objects.size()).append(' ');
            objects.writeBytes(bundle.get(i));
            objects.write('\n');
        }
        var head = new COSDictionary();
        head.setItem(COSName.TYPE, OBJECTS);
        head.setInt(COSName.N, bundle.size());
        head.setInt(COSName.FIRST, index.length());
        bundle.clear();
        bundled.clear();
        stream(number, head, joined(index.toString().getBytes(StandardCharsets.US_ASCII), objects.toByteArray()),
                true);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void stream(COSStream stream) throws IOException {
        var compressed = drawn.of(stream);
        if (compressed == null) {
            stream(number(stream), stream, Drawn.content(stream),
                    !COSName.METADATA.equals(stream.getItem(COSName.TYPE)));
        } else {
            write(number(stream), stream, compressed, true);
        }
    }

    private void stream(int number, COSDictionary head, byte[] content, boolean compress) throws IOException {
        write(number, head, compress ? Deflate.zlib(content) : content, compress);
    }

    private void write(int number, COSDictionary head, byte[] bytes, boolean compressed) throws IOException {
        entries.set(number, entry(1, out.size(), 0));
        var written = new COSDictionary(head);
        written.removeItem(COSName.FILTER);
        written.removeItem(COSName.DECODE_PARMS);
        if (compressed) {
            written.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        }
        written.setInt(COSName.LENGTH, bytes.length);
        ascii(out, number + " 0 obj\n");
        dictionary(written, out);
        ascii(out, "\nstream\n");
        out.write(bytes);
        ascii(out, "\nendstream\nendobj\n");
    }

    /** The table of all objects, and where to begin. */
    private void end(COSDictionary root, COSDictionary information) throws IOException {
        var start = out.size();
        var id = new COSString(digest());
        var ids = new COSArray();
        ids.add(id);
        ids.add(id);
        var number = reserve();
        var head = new COSDictionary();
        head.setItem(COSName.TYPE, COSName.XREF);
        head.setInt(COSName.SIZE, entries.size());
        var widths = new COSArray();
        List.of(1, 4, 2).forEach(width -> widths.add(COSInteger.get(width)));
        head.setItem(COSName.W, widths);
        head.setItem(COSName.ROOT, root);
        head.setItem(COSName.INFO, information);
        head.setItem(COSName.ID, ids);
        entries.set(number, entry(1, start, 0));
        var table = ByteBuffer.allocate(entries.size() * ENTRY);
        entries.forEach(table::put);
        stream(number, head, table.array(), true);
        ascii(out, "startxref\n" + start + "\n%%EOF\n");
    }

    /** What names this file: half the digest of what it holds. */
    private byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            out.digest(digest);
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] entry(int kind, int place, int index) {
        return ByteBuffer.allocate(ENTRY).put((byte) kind).putInt(place).putShort((short) index).array();
    }

    private int reserve() {
        entries.add(new byte[ENTRY]);
        return entries.size() - 1;
    }

    private int number(COSDictionary object) {
        return numbers.computeIfAbsent(object, _ -> {
            open.add(object);
            return reserve();
        });
    }

    private String reference(COSDictionary object) {
        return number(object) + " 0 R";
    }

    private void value(@Nullable COSBase value, OutputStream to) throws IOException {
        switch (value) {
            case null -> ascii(to, "null");
            case COSDictionary dictionary -> dictionary(dictionary, to);
            case COSArray array -> {
                to.write('[');
                for (var i = 0; i < array.size(); i++) {
                    if (i > 0) {
                        to.write(' ');
                    }
                    member(array.get(i), to);
                }
                to.write(']');
            }
            case COSName name -> name.writePDF(to);
            case COSInteger number -> number.writePDF(to);
            case COSFloat number -> number.writePDF(to);
            case COSString text -> COSWriter.writeString(text, to);
            case COSBoolean bool -> bool.writePDF(to);
            default -> throw new IllegalStateException("nobody made a " + value.getClass());
        }
    }

    /** Dictionaries are objects of their own, unless they say that they are not. */
    private void member(@Nullable COSBase value, OutputStream to) throws IOException {
        if (value instanceof COSDictionary dictionary && !dictionary.isDirect()) {
            ascii(to, reference(dictionary));
        } else {
            value(value, to);
        }
    }

    private void dictionary(COSDictionary dictionary, OutputStream to) throws IOException {
        ascii(to, "<<");
        for (var entry : dictionary.entrySet()) {
            entry.getKey().writePDF(to);
            to.write(' ');
            member(entry.getValue(), to);
        }
        ascii(to, ">>");
    }

    private static void ascii(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
