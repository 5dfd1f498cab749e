package fr.parvis.commune;

import fr.parvis.kernel.Typing;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Kept in memory from the first question on: three megabytes, and only where a form asks it. */
@Component
class OfficialTownNames implements TownNames {

    private static final int LONG_NAME = 8;

    private final OfficialRegister register;
    private volatile Map<String, Town> towns;

    OfficialTownNames(OfficialRegister register) {
        this.register = register;
    }

    private record Town(String name, int population) {}

    @Override
    public boolean has(String name) {
        return towns().containsKey(plain(name));
    }

    @Override
    public Optional<String> near(String name) {
        String typed = plain(name);
        int most = typed.length() < LONG_NAME ? 1 : 2;
        return towns().entrySet().stream()
                .filter(town -> Typing.mistakes(typed, town.getKey()) <= most)
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(Town::population))
                .map(Town::name);
    }

    private Map<String, Town> towns() {
        Map<String, Town> known = towns;
        if (known == null) {
            known = read();
            towns = known;
        }
        return known;
    }

    /** Of communes of one name, the largest. */
    private Map<String, Town> read() {
        Map<String, Town> read = HashMap.newHashMap(1 << 16);
        register.each(
                line ->
                        read.merge(
                                plain(line.name()),
                                new Town(line.name(), line.population()),
                                (one, two) -> one.population() < two.population() ? two : one));
        return Map.copyOf(read);
    }

    /** {@code Saint-Étienne}, {@code St Etienne} and {@code SAINT ETIENNE} are one. */
    static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll("^(paris|lyon|marseille) \\d+ ?(er|e|eme)?( arrondissement)?$", "$1");
    }
}
