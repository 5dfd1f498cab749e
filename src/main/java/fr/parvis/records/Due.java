package fr.parvis.records;

import java.time.LocalDate;
import java.util.List;

/**
 * A thing whose time has come.
 *
 * @param thing its id among the things of its rule
 * @param reference what people call it, without personal data: it stays on the slip for good
 * @param topic what it belongs to, in a word for the list, for example a procedure's code
 * @param subjects under which a hold may have been placed on it: itself, and whose it is
 * @param countedFrom the day its time began
 * @param due the day its time was over
 */
public record Due(
        long thing,
        String reference,
        String topic,
        List<String> subjects,
        LocalDate countedFrom,
        LocalDate due,
        Fate fate) {}
