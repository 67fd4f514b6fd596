package dev.gatehouse.ui.common;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.local.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What differs between the languages besides the words. */
class MessagesInLanguagesTest {
    private static final String NOTES = "note.one={0} singular\nnote.other={0} plural\n";

    @ParameterizedTest
    @CsvSource({"ENGLISH,plural,singular", "GERMAN,plural,singular", "SPANISH,plural,singular",
            "FRENCH,singular,singular", "PORTUGUESE,singular,singular", "JAPANESE,plural,plural"})
    void noughtAndOneTakeTheFormOfTheLanguage(Language language, String nought, String one) throws IOException {
        var words = words(language, NOTES, "");
        assertThat(words.plural("note", 0)).isEqualTo("0 " + nought);
        assertThat(words.plural("note", 1)).isEqualTo("1 " + one);
        assertThat(words.plural("note", 2)).isEqualTo("2 plural");
    }

    @Test
    void aTextForNoughtComesFirst() throws IOException {
        assertThat(words(Language.JAPANESE, NOTES + "note.zero=none\n", "").plural("note", 0)).isEqualTo("none");
    }

    @Test
    void whereEnglishStandsInItCountsAsEnglishDoes() throws IOException {
        var words = words(Language.FRENCH, "", "note.one=1 note\nnote.other={0} notes\n");
        assertThat(words.plural("note", 0)).isEqualTo("0 notes");
        assertThat(words(Language.JAPANESE, "", NOTES).plural("note", 1)).isEqualTo("1 singular");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"ENGLISH;65 279;12.5", "GERMAN;65.279;12,5", "SPANISH;65.279;12,5",
            "FRENCH;65 279;12,5", "PORTUGUESE;65.279;12,5", "JAPANESE;65,279;12.5"})
    void numbersHaveTheSignsOfTheLanguage(Language language, String count, String share) throws IOException {
        var words = words(language, "n={0} {1}\n", "");
        assertThat(words.text("n", 65279, new BigDecimal("12.5")).replace('\u202F', ' '))
                .isEqualTo(count + " " + share);
    }

    @Test
    void aNumberThatIsNotExactSaysSoInTheLanguage() throws IOException {
        assertThat(words(Language.GERMAN, "count.about=etwa {0}\n", "").number(BigInteger.TWO.pow(96).subtract(
                BigInteger.ONE))).isEqualTo("etwa 7,9 × 10²⁸");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"ENGLISH;27 Nov 2026", "GERMAN;27.11.2026", "SPANISH;27 nov 2026",
            "FRENCH;27 nov. 2026", "PORTUGUESE;27/11/2026", "JAPANESE;2026/11/27"})
    void daysAreWrittenAsTheLanguageWritesThem(Language language, String day) throws IOException {
        var at = Instant.parse("2026-11-27T23:59:00Z");
        var times = words(language, "", "").times();
        assertThat(times.day(at)).isEqualTo(day);
        assertThat(times.since(at, at.minusSeconds(3600))).isEqualTo("23:59 UTC");
        assertThat(times.since(at, at.plusSeconds(60))).isEqualTo(day + ", 23:59 UTC");
    }

    @Test
    void namesStandInTheOrderOfTheLanguage() throws IOException {
        var names = List.of("Zürich", "Äpfel", "apfel", "Öl", "Berlin");
        assertThat(names.stream().sorted(words(Language.GERMAN, "", "").order()))
                .containsExactly("apfel", "Äpfel", "Berlin", "Öl", "Zürich");
        assertThat(words(Language.GERMAN, "", "").order().compare("a", "a")).isZero();
    }

    @Test
    void everyLanguageHasItsBundleAndEnglishBehindIt() {
        for (var language : Language.values()) {
            assertThat(Messages.in(language).bundle().keySet())
                    .containsAll(Messages.in(Language.ENGLISH).bundle().keySet());
        }
    }

    @ParameterizedTest
    @CsvSource({"de-AT,GERMAN", "pt-PT,PORTUGUESE", "ja-JP-u-ca-japanese,JAPANESE", "en-GB,ENGLISH", "ar,ENGLISH",
            "fr-CA,FRENCH", "es-MX,SPANISH"})
    void theNearestLanguageOfAPlaceIsSpoken(String place, Language language) {
        assertThat(Language.nearest(Locale.forLanguageTag(place))).isEqualTo(language);
    }

    private static Messages words(Language language, String own, String english) throws IOException {
        return Messages.strict(language, new Texts(new StringReader(own), new Texts(new StringReader(english), null)));
    }
}
