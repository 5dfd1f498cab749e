package fr.parvis.commune;

import java.util.List;
import java.util.Optional;

/** The communes of France as the official register lists them, to be found by what people type. */
public interface TownDirectory {

    /**
     * By postal code, else by name, else by the beginning of the name; the largest first.
     *
     * @param typed accents, hyphens and capitals do not matter; nothing is found by one letter
     * @param most as many at the most
     */
    List<Town> find(String typed, int most);

    Optional<Town> get(String insee);

    /**
     * @param departement its number, for example {@code 2A}
     */
    record Town(String insee, String name, String departement, String departementName) {}
}
