package fr.parvis.requests.passing;

/**
 * A request could not be passed on and is here again.
 *
 * @param agent id of who sent it
 */
public record CameBack(long request, long agent) {}
