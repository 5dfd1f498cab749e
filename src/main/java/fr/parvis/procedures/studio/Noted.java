package fr.parvis.procedures.studio;

import fr.parvis.procedures.Finding;

/**
 * A finding as an agent reads it.
 *
 * @param where it stands, in words, for example {@code question « Surface », Aide}
 * @param address of the form of the studio where it is mended; null where there is no draft
 */
public record Noted(Finding finding, String where, String address) {}
