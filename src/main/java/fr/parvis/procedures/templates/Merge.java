package fr.parvis.procedures.templates;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What two definitions make together.
 *
 * @param conflicts settled in the tree as whoever was asked said
 */
record Merge(JsonNode tree, List<Conflict> conflicts) {}
