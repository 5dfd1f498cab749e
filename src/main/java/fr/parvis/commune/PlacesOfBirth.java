package fr.parvis.commune;

import java.util.Locale;
import java.util.Optional;

/** Places of birth as civil status codes them (Code officiel géographique of Insee), in words. */
public interface PlacesOfBirth {

    /** A commune of today or an arrondissement of Paris, Lyon or Marseille; empty for others. */
    Optional<String> town(String code);

    /**
     * A country or foreign territory, of today or of the past; empty for a code that is none.
     *
     * @param code five digits that begin with 99
     */
    Optional<String> country(String code, Locale language);
}
