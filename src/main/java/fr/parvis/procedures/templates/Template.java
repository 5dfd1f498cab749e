package fr.parvis.procedures.templates;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.LocalizedText;

/**
 * A procedure that a commune offers to the others.
 *
 * @param edition the newest one
 * @param offered false once it was withdrawn: who follows it keeps what they have
 */
public record Template(
        CommuneId publisher,
        String code,
        LocalizedText title,
        LocalizedText summary,
        int edition,
        boolean offered) {}
