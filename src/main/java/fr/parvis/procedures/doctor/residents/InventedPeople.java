package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Who somebody is and where they live. Telephone numbers are of those reserved for fiction. */
final class InventedPeople {

    private static final List<String> FIRST_NAMES =
            List.of("Maud", "Yann", "Lina", "Tom", "Aminata", "Jeanne", "Malo", "Inès", "Hugo");
    private static final List<String> NAMES =
            List.of("Aubrée", "Kerebel", "Le Goff", "Diallo", "Moreau", "N’Guyen", "Da Silva");

    /** In the official register, and in every French memory. */
    private static final String TOWN = "Brest";

    private static final int YEARS_OF_A_CHILD = 7;

    private final Random chance;
    private final LocalDate today;

    InventedPeople(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    Map<String, Object> identity() {
        return Map.of("firstNames", one(FIRST_NAMES), "birthName", one(NAMES));
    }

    Map<String, Object> child() {
        return Map.of(
                "firstNames",
                one(FIRST_NAMES),
                "birthName",
                one(NAMES),
                "birthDate",
                Answers.written(today.minusYears(YEARS_OF_A_CHILD)));
    }

    Map<String, Object> signature() {
        return Map.of(
                "name", one(FIRST_NAMES) + " " + one(NAMES), "agreed", "yes", "statement", "…");
    }

    String email() {
        String name = one(FIRST_NAMES).replaceAll("[^a-zA-Z]", "e");
        return name.toLowerCase(Locale.ROOT) + "@example.org";
    }

    String phone() {
        return "06 39 98 %02d %02d".formatted(chance.nextInt(100), chance.nextInt(100));
    }

    Map<String, Object> address() {
        String street = 1 + chance.nextInt(40) + " rue du Port";
        return Map.of("street", street, "postalCode", "29200", "city", TOWN);
    }

    Map<String, Object> place() {
        return Map.of("city", TOWN);
    }

    private String one(List<String> names) {
        return names.get(chance.nextInt(names.size()));
    }
}
