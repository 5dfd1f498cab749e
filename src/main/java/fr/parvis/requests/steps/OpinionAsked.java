package fr.parvis.requests.steps;

/**
 * An office of the town hall is asked for an opinion.
 *
 * @param role of those who may give it
 */
public record OpinionAsked(long opinion, long request, String role, long departmentId) {}
