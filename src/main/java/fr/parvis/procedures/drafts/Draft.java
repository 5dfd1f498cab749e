package fr.parvis.procedures.drafts;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A definition being written; there is at most one of each procedure.
 *
 * @param version counts its changes
 * @param tree not to be changed
 * @param baseRevision id of the revision it began from, or null
 */
public record Draft(
        long id,
        String code,
        long version,
        JsonNode tree,
        Long baseRevision,
        long begunBy,
        Instant savedAt) {}
