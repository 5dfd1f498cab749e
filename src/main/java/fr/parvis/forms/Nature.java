package fr.parvis.forms;

/** What conditions and formulas can do with an answer. */
public enum Nature {
    TEXT,
    NUMBER,
    DATE,
    /** From one day to another. */
    PERIOD,
    /** From one hour to another, on one day. */
    SLOT,
    CHOICE,
    /** Several of something: rows, values, files. */
    LIST
}
