package dev.gatehouse.sandbox.fault;

import java.util.Locale;

/** What a body says that is not so, or not JSON; status and headers are those of a good answer. */
public enum Untruth {
    /** No byte. */
    EMPTY,
    /** White space alone. */
    BLANK,
    /** The document {@code null}. */
    NULL,
    /** A list in the place of the object. */
    LIST,
    /** A text in the place of the object. */
    TEXT,
    /** An object without members. */
    NO_MEMBERS,
    /** The first half. */
    TRUNCATED,
    /** The page of a proxy. */
    WEB_PAGE,
    /** Every member of the document is null. */
    NULL_MEMBERS,
    /** Every object in the document is a list. */
    OBJECT_AS_LIST,
    /** Yes for true and for false. */
    FLAG_AS_TEXT,
    /** One for true and for false. */
    FLAG_AS_NUMBER,
    /** Whole numbers in quotes. */
    NUMBER_AS_TEXT,
    /** Whole numbers and a half. */
    NUMBER_WITH_FRACTION,
    /** Whole numbers below zero. */
    NEGATIVE_NUMBER,
    /** Whole numbers that no integer holds. */
    HUGE_NUMBER,
    /** Times as text. */
    TIME_AS_TEXT,
    /** Times in milliseconds. */
    TIME_IN_MILLISECONDS,
    /** Lists begin with null. */
    NULL_ENTRY,
    /** Lists begin with a number. */
    NUMBER_ENTRY,
    /** Lists are text. */
    LIST_AS_TEXT,
    /** The id of something else. */
    OTHER_ID,
    /** A member stands twice, with two values. */
    MEMBER_TWICE,
    /** Something follows the document. */
    SOMETHING_AFTER,
    /** Bytes that are no UTF-8. */
    NOT_UTF8;

}
