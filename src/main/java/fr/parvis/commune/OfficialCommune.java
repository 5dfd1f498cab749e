package fr.parvis.commune;

import java.util.List;

/**
 * A line of the official register.
 *
 * @param siren 9 digits, or null overseas where the register has none
 * @param jointAuthoritySiren null, like its name, for the few communes that belong to none
 */
record OfficialCommune(
        String insee,
        String name,
        String siren,
        List<String> postalCodes,
        String departement,
        String departementName,
        int population,
        String jointAuthoritySiren,
        String jointAuthority) {}
