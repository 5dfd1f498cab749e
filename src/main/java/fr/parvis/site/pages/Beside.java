package fr.parvis.site.pages;

import java.util.List;

/** A page of the same subject. */
record Beside(String path, String key) {

    static List<Beside> of(Shape shape) {
        return switch (shape) {
            case DEPARTMENTS, PERSONS ->
                    List.of(
                            new Beside("/annuaire", "departments"),
                            new Beside("/annuaire/personnes", "persons"),
                            new Beside("/elus", "council"),
                            new Beside("/lieux", "places"));
            case COUNCIL ->
                    List.of(new Beside("/conseils", "meetings"), new Beside("/actes", "acts"));
            case ACTS, DELIBERATIONS, ORDERS ->
                    List.of(
                            new Beside("/actes/deliberations", "deliberations"),
                            new Beside("/actes/arretes", "orders"),
                            new Beside("/conseils", "meetings"));
            default -> List.of();
        };
    }
}
