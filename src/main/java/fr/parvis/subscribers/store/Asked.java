package fr.parvis.subscribers.store;

import java.util.List;
import java.util.Locale;

/**
 * A subscription that somebody asked for.
 *
 * @param email empty when none
 * @param mobile in international form, or empty
 * @param street as typed, or empty
 * @param subscriber whom an earlier confirmation of the same request made or found, or null
 */
public record Asked(
        long id,
        Locale language,
        String email,
        String mobile,
        List<String> topics,
        String street,
        Long subscriber) {}
