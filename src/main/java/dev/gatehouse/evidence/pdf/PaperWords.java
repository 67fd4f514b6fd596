package dev.gatehouse.evidence.pdf;

import java.util.Optional;

/** What paper says beyond the page that it is set from, in the language of that page. */
public interface PaperWords {
    /** The language, as a BCP 47 tag. */
    String language();

    /** That the paper is not in the language of the pack, where it is not. */
    Optional<String> instead();

    /** Which page of how many, from 1. */
    String page(int number, int count);

    /** The digest that ties every page to the files beside it. */
    String digest(String sha256);

    /** That the typeface lacks some characters. */
    String lacking();

    /** How these are written, and where they are to be seen. */
    String numbers();
}
