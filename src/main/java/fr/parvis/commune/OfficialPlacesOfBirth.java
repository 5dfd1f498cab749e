package fr.parvis.commune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Towns by the register of communes; countries by the JDK's names where they have an ISO code. */
@Component
class OfficialPlacesOfBirth implements PlacesOfBirth {

    private static final int CODE = 5;
    private static final int ISO = 2;

    private final TownDirectory towns;
    private final Map<String, String> countries = countries();

    OfficialPlacesOfBirth(TownDirectory towns) {
        this.towns = towns;
    }

    /** A city whose parts have codes of their own, one after the other. */
    private enum Divided {
        PARIS("75056", 75100, 20),
        LYON("69123", 69380, 9),
        MARSEILLE("13055", 13200, 16);

        private final String whole;
        private final int before;
        private final int parts;

        Divided(String whole, int before, int parts) {
            this.whole = whole;
            this.before = before;
            this.parts = parts;
        }

        /** From 1; 0 when the code is not of this city. */
        private int part(String code) {
            int number = code.matches("\\d{5}") ? Integer.parseInt(code) - before : 0;
            return number > 0 && number <= parts ? number : 0;
        }
    }

    @Override
    public Optional<String> town(String code) {
        for (Divided city : Divided.values()) {
            int part = city.part(code);
            if (part > 0) {
                return towns.get(city.whole).map(town -> ordinal(town.name(), part));
            }
        }
        return towns.get(code).map(TownDirectory.Town::name);
    }

    /** {@code Paris 1er}, {@code Lyon 3e}: as the arrondissements are called in any language. */
    private static String ordinal(String city, int part) {
        return city + " " + part + (part == 1 ? "er" : "e");
    }

    @Override
    public Optional<String> country(String code, Locale language) {
        return Optional.ofNullable(countries.get(code))
                .map(
                        known ->
                                known.length() == ISO
                                        ? Locale.of("", known).getDisplayCountry(language)
                                        : known);
    }

    private static Map<String, String> countries() {
        try (InputStream list = PlacesOfBirth.class.getResourceAsStream("/commune/countries.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.substring(0, CODE),
                                    line -> line.substring(CODE + 1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
