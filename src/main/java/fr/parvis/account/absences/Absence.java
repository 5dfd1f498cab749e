package fr.parvis.account.absences;

import java.time.LocalDate;

/**
 * Days on which an agent is away, both included.
 *
 * @param substitute name of who stands in
 */
public record Absence(
        long agent, long substituteId, String substitute, LocalDate from, LocalDate to) {

    public boolean begun(LocalDate today) {
        return !from.isAfter(today);
    }
}
