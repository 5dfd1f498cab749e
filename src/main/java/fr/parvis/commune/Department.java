package fr.parvis.commune;

import fr.parvis.kernel.LocalizedText;

/**
 * A part of the town hall that handles requests.
 *
 * @param code stable, used by procedures, for example {@code etat-civil}
 * @param phone null until an administrator gives it
 */
public record Department(long id, String code, LocalizedText name, String email, String phone) {}
