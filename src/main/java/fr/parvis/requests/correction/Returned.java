package fr.parvis.requests.correction;

import fr.parvis.forms.Change;
import java.time.Instant;
import java.util.List;

/**
 * A return for correction as agents see it.
 *
 * @param correctedAt null when it was not
 * @param changes what the resident changed
 */
public record Returned(
        String askedBy, Instant askedAt, Instant correctedAt, List<Change> changes) {}
