package dev.gatehouse.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import dev.gatehouse.domain.port.PackFile;

/**
 * The one spelling of a pack as a ZIP: entries stored as they are, in order, without extra fields or comments. Since
 * there is only one, a ZIP can be held against it byte for byte.
 */
final class PackZip {
    private static final int ENTRY = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ENTRY_LENGTH = 30;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final int MOST_FILES = 65_000;
    private static final int LONGEST_PATH = 1_000;
    private static final int FIRST_YEAR = 1980;

    private PackZip() {}

    /**
     * The ZIP of these files in a folder.
     *
     * @throws IllegalArgumentException
     *             for more files than a ZIP of this kind holds
     */
    static byte[] write(String folder, Instant made, Collection<PackFile> files) {
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("A ZIP holds " + MOST_FILES + " files; save a folder instead.");
        }
        var zip = new byte[size(folder, files)];
        var out = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var directory = new ByteArrayOutputStream();
        for (var file : files) {
            var name = name(folder, file);
            var facts = facts(file, name.length, made);
            directory.writeBytes(little(DIRECTORY_LENGTH).putInt(DIRECTORY).putShort(VERSION).put(facts)
                    .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(out.position())
                    .array());
            directory.writeBytes(name);
            out.putInt(ENTRY).put(facts).put(name).put(file.content());
        }
        var start = out.position();
        var count = (short) files.size();
        out.put(directory.toByteArray()).putInt(END).putInt(0).putShort(count).putShort(count)
                .putInt(directory.size()).putInt(start).putShort((short) 0);
        return zip;
    }

    /** How many bytes it will have. */
    private static int size(String folder, Collection<PackFile> files) {
        return Math.toIntExact(END_LENGTH + files.stream().mapToLong(file -> ENTRY_LENGTH + DIRECTORY_LENGTH
                + 2L * name(folder, file).length + file.size()).sum());
    }

    private static byte[] name(String folder, PackFile file) {
        return (folder + "/" + file.path()).getBytes(StandardCharsets.US_ASCII);
    }

    /** What entry and directory say alike: version, flags, method, time, digest, sizes, length of the name, extras. */
    private static byte[] facts(PackFile file, int nameLength, Instant made) {
        var crc = new CRC32();
        crc.update(file.content());
        var at = made.atOffset(ZoneOffset.UTC);
        var time = at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2;
        var date = Math.max(0, at.getYear() - FIRST_YEAR) << 9 | at.getMonthValue() << 5 | at.getDayOfMonth();
        return little(ENTRY_LENGTH - Integer.BYTES).putShort(VERSION).putShort((short) 0).putShort((short) 0)
                .putShort((short) time).putShort((short) date).putInt((int) crc.getValue()).putInt(file.size())
                .putInt(file.size()).putShort((short) nameLength).putShort((short) 0).array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The entries of a ZIP, read one after the other; empty when one of them is not as they are written here. */
    static Optional<List<PackFile>> read(byte[] zip) {
        var in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var files = new ArrayList<PackFile>();
        while (in.remaining() >= ENTRY_LENGTH && in.getInt(in.position()) == ENTRY) {
            var start = in.position();
            var size = in.getInt(start + 22);
            var nameLength = Short.toUnsignedInt(in.getShort(start + 26));
            var isPlain = in.getShort(start + 8) == 0 && in.getInt(start + 18) == size
                    && in.getShort(start + 28) == 0 && nameLength <= LONGEST_PATH && size >= 0;
            if (!isPlain || in.remaining() - ENTRY_LENGTH - nameLength < size) {
                return Optional.empty();
            }
            var name = new String(zip, start + ENTRY_LENGTH, nameLength, StandardCharsets.ISO_8859_1);
            var from = start + ENTRY_LENGTH + nameLength;
            files.add(new PackFile(name, Arrays.copyOfRange(zip, from, from + size)));
            in.position(from + size);
        }
        return files.isEmpty() || files.size() > MOST_FILES ? Optional.empty() : Optional.of(List.copyOf(files));
    }
}
