package dev.gatehouse.ui.common;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The order of names in the books of a language; what looks alike is told apart by its characters. The rules are read
 * when two names are first compared, for that takes a while and many lists are never shown.
 */
final class BookOrder implements Comparator<String> {
    private final Locale locale;
    private @Nullable Collator rules;

    BookOrder(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int compare(String one, String other) {
        var inBooks = rules().compare(one, other);
        return inBooks == 0 ? one.compareTo(other) : inBooks;
    }

    private synchronized Collator rules() {
        var read = rules;
        if (read == null) {
            read = Collator.getInstance(locale);
            rules = read;
        }
        return read;
    }
}
