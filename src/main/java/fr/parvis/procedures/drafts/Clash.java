package fr.parvis.procedures.drafts;

import tools.jackson.databind.JsonNode;

/**
 * Two agents wrote at the same place; the one who came first is kept until the second has seen it.
 *
 * @param typed by the second, null to take it away
 * @param theirs what stands there now, or null
 * @param by the agent who wrote it
 */
public record Clash(Place place, JsonNode typed, JsonNode theirs, long by) {}
