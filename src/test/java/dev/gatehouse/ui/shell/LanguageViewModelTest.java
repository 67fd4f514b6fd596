package dev.gatehouse.ui.shell;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.LocalValues;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageViewModelTest {
    private final LocalValues local = Locals.inMemory();
    private final LanguageViewModel languages = new LanguageViewModel(local.language(), Locale.FRANCE,
            Messages.strict(Locale.ENGLISH));

    @Test
    void everyLanguageIsOfferedInItsOwnWordsAndTheSystemsFirst() {
        assertThat(languages.items()).extracting(LanguageViewModel.Item::text).containsExactly(
                "As your system (Français)", "English", "Deutsch", "Español", "Français", "Português (Brasil)", "日本語");
    }

    @Test
    void aChoiceIsKeptAndHoldsFromTheNextStart() {
        languages.choose(LanguageChoice.of(Language.GERMAN));
        assertThat(local.language().get()).isEqualTo(LanguageChoice.of(Language.GERMAN));
        assertThat(languages.noticeProperty().get()).isEqualTo("From the next start on, Gatehouse speaks Deutsch");
        languages.dismiss();
        assertThat(languages.noticeProperty().get()).isEmpty();
    }

    @Test
    void nothingIsSaidWhenTheWindowSpeaksThatAlready() {
        languages.choose(LanguageChoice.of(Language.GERMAN));
        languages.choose(LanguageChoice.of(Language.ENGLISH));
        assertThat(languages.noticeProperty().get()).isEmpty();
    }

    @Test
    void theLanguageOfTheSystemIsAChoiceToo() {
        languages.choose(LanguageChoice.of(Language.ENGLISH));
        languages.choose(LanguageChoice.SYSTEM);
        assertThat(languages.noticeProperty().get()).isEqualTo("From the next start on, Gatehouse speaks Français");
    }
}
