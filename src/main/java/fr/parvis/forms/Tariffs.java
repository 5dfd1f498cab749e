package fr.parvis.forms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The amounts of a procedure, apart from its formulas, so that a commune changes figures only. A
 * formula takes the one in force on the day a request is sent.
 */
public record Tariffs(List<Tariff> all) {

    public static final Tariffs NONE = new Tariffs(List.of());

    public Tariffs {
        all = List.copyOf(all);
    }

    /** All entries of that id, whenever they are in force. */
    public Tariffs named(String id) {
        return new Tariffs(all.stream().filter(tariff -> tariff.id().equals(id)).toList());
    }

    /** The latest of these that is in force. */
    public Optional<Tariff> on(LocalDate day) {
        return all.stream()
                .filter(tariff -> tariff.inForceOn(day))
                .max(
                        Comparator.comparing(
                                Tariff::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
