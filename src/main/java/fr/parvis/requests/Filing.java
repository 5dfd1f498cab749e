package fr.parvis.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * A request that a program files for a person.
 *
 * @param answers by field, as the schema of the form says
 * @param files among the answers that the program itself sent; any other is refused
 * @param arrivedOn the day it reached the town hall, from which the legal delay counts; null for
 *     today
 */
public record Filing(
        String procedure,
        Locale language,
        Map<String, Object> answers,
        Collection<Long> files,
        LocalDate arrivedOn) {}
