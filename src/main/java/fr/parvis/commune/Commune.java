package fr.parvis.commune;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.LocalTimes;
import fr.parvis.kernel.PostalAddress;
import java.time.ZoneId;
import java.util.List;

/**
 * An open commune.
 *
 * @param insee official geographic code, 5 characters
 * @param siren 9 digits, or null overseas where the register has none
 * @param departement code, 2 or 3 characters, such as 29, 2A or 974
 * @param jointAuthority name of its EPCI, or null for the few communes that belong to none
 * @param colour the one colour it chose, {@code #rrggbb}; see {@code ui.Theme} for what is made of
 *     it
 * @param address street and extra are empty until an administrator gives them
 * @param phone null until an administrator gives it
 * @param hosts host names that lead to it, the main one first
 */
public record Commune(
        CommuneId id,
        String insee,
        String name,
        String siren,
        String departement,
        int population,
        String jointAuthority,
        String colour,
        PostalAddress address,
        String phone,
        String email,
        OpeningHours hours,
        List<String> hosts,
        DataProtection dataProtection) {

    /** The clock on its wall. */
    public ZoneId zone() {
        return LocalTimes.of(departement);
    }

    public String mainHost() {
        return hosts.getFirst();
    }
}
