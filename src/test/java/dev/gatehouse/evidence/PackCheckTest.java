package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.evidence.PackFault.Kind;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is altered in a pack is found, and named (reliability row 40). */
class PackCheckTest {
    private static final Pack PACK = Pack.of(Evidences.input(Profiles.example3(), Profiles.open("Default")),
            PackWords.english());
    private static final String PROFILE = "profiles/" + Evidences.INSTANCE + "/_1.json";

    @Test
    void an_untouched_pack_is_intact_as_folder_and_as_zip() {
        var intact = new PackVerdict.Intact(PACK.name(), true, PACK.files().size(), PACK.digest());
        assertThat(folder(PACK.files())).isEqualTo(intact);
        assertThat(zip(PACK.zip())).isEqualTo(intact);
        assertThat(PackCheck.of(new FoundPack.Folder(PACK.files().reversed(), List.of()),
                Optional.of(PACK.digest().toUpperCase(Locale.ROOT)))).isEqualTo(intact);
    }

    @Test
    void a_file_that_changed_is_named() {
        assertThat(edited(PROFILE, text -> text.replace("1.50", "1.5"))).containsExactly(
                new PackFault(Kind.CHANGED, PROFILE));
        assertThat(edited("report.html", text -> text + " ")).containsExactly(
                new PackFault(Kind.CHANGED, "report.html"));
    }

    @Test
    void a_list_that_changed_is_named_and_not_the_files_it_lists() {
        var sums = sums();
        assertThat(edited(Manifest.FILE, text -> text.replace("anna", "eve"))).containsExactly(
                new PackFault(Kind.CHANGED, Manifest.FILE));
        assertThat(edited(Manifest.FILE, text -> text.replace(sums.substring(0, 64), "0".repeat(64))))
                .containsExactly(new PackFault(Kind.CHANGED, Manifest.FILE));
        assertThat(edited(Manifest.FILE, text -> text.replace("{", "{ "))).containsExactly(
                new PackFault(Kind.UNREADABLE, Manifest.FILE));
        assertThat(edited(Manifest.SUMS, text -> text.replaceFirst("[0-9a-f]{64}", "0".repeat(64))))
                .containsExactly(new PackFault(Kind.CHANGED, Manifest.SUMS));
        assertThat(edited(Manifest.SUMS, text -> text.toUpperCase(Locale.ROOT))).isNotEmpty();
    }

    @Test
    void a_file_that_went_came_or_was_renamed_is_named() {
        assertThat(faults(PACK.files().stream().filter(file -> !file.path().equals(PROFILE)).toList()))
                .containsExactly(new PackFault(Kind.MISSING, PROFILE));
        assertThat(faults(with(new PackFile("profiles/other.json", new byte[0])))).containsExactly(
                new PackFault(Kind.ADDED, "profiles/other.json"));
        assertThat(faults(PACK.files().stream().map(file -> file.path().equals(PROFILE)
                ? new PackFile(PROFILE + "x", file.bytes())
                : file).toList())).containsExactly(new PackFault(Kind.MISSING, PROFILE),
                        new PackFault(Kind.ADDED, PROFILE + "x"));
        for (var list : List.of(Manifest.FILE, Manifest.SUMS)) {
            assertThat(faults(PACK.files().stream().filter(file -> !file.path().equals(list)).toList()))
                    .contains(new PackFault(Kind.MISSING, list));
        }
    }

    @Test
    void a_file_that_is_there_twice_or_leads_out_is_named() {
        assertThat(faults(with(new PackFile(PROFILE, new byte[0])))).containsExactly(
                new PackFault(Kind.TWICE, PROFILE));
        for (var path : List.of("../report.html", "/etc/passwd", "profiles/../../x", "C:\\x", "", ".hidden",
                "a//b", "a/./b", "caf\u00e9.txt")) {
            assertThat(faults(with(new PackFile(path, new byte[0])))).containsExactly(
                    new PackFault(Kind.BAD_PATH, path));
        }
        assertThat(PackCheck.of(new FoundPack.Folder(PACK.files(), List.of("profiles/link")), Optional.empty()))
                .isEqualTo(new PackVerdict.Altered(List.of(new PackFault(Kind.NOT_A_FILE, "profiles/link"))));
    }

    @Test
    void a_new_pack_that_is_consistent_is_told_by_the_digest_of_the_old_one() {
        var other = Pack.of(Evidences.input(Profiles.open("Default")), PackWords.english());
        assertThat(folder(other.files())).isInstanceOf(PackVerdict.Intact.class);
        assertThat(PackCheck.of(new FoundPack.Folder(other.files(), List.of()), Optional.of(PACK.digest())))
                .isEqualTo(new PackVerdict.Altered(List.of(new PackFault(Kind.ANOTHER_PACK, Manifest.FILE))));
    }

    @Test
    void every_byte_of_a_zip_counts() {
        var zip = PACK.zip();
        for (var at = 0; at < zip.length; at += at < 400 || at > zip.length - 2_000 ? 1 : 97) {
            var altered = zip.clone();
            altered[at] ^= 0x20;
            assertThat(zip(altered)).as("byte " + at).isInstanceOf(PackVerdict.Altered.class);
        }
    }

    @Test
    void nothing_fits_between_or_behind_the_files_of_a_zip() {
        var zip = PACK.zip();
        assertThat(zip(Arrays.copyOf(zip, zip.length + 1))).isInstanceOf(PackVerdict.Altered.class);
        assertThat(zip(Arrays.copyOf(zip, zip.length - 1))).isInstanceOf(PackVerdict.Altered.class);
        assertThat(zip(PackZip.write(PACK.name(), PACK.made(), PACK.files().reversed())))
                .isInstanceOf(PackVerdict.Altered.class);
        assertThat(zip(PackZip.write("other", PACK.made(), PACK.files()))).isInstanceOf(PackVerdict.Altered.class);
        assertThat(zip(PackZip.write(PACK.name(), PACK.made(), with(new PackFile(PROFILE, new byte[0])))))
                .isEqualTo(new PackVerdict.Altered(List.of(new PackFault(Kind.TWICE, PROFILE))));
        assertThat(zip("PK".getBytes(StandardCharsets.US_ASCII))).isInstanceOf(PackVerdict.Altered.class);
        assertThat(zip(new byte[0])).isInstanceOf(PackVerdict.Altered.class);
    }

    private static String sums() {
        return PackTest.file(PACK, Manifest.SUMS);
    }

    private static List<PackFault> edited(String path, UnaryOperator<String> edit) {
        return faults(PACK.files().stream().map(file -> file.path().equals(path)
                ? new PackFile(path, edit.apply(PackTest.file(PACK, path)).getBytes(StandardCharsets.UTF_8))
                : file).toList());
    }

    private static List<PackFile> with(PackFile more) {
        var files = new ArrayList<>(PACK.files());
        files.add(more);
        return files;
    }

    private static List<PackFault> faults(List<PackFile> files) {
        return folder(files) instanceof PackVerdict.Altered(var faults) ? faults : List.of();
    }

    private static PackVerdict folder(List<PackFile> files) {
        return PackCheck.of(new FoundPack.Folder(files, List.of()), Optional.empty());
    }

    private static PackVerdict zip(byte[] bytes) {
        return PackCheck.of(new FoundPack.Single(new PackFile("pack.zip", bytes)), Optional.empty());
    }
}
