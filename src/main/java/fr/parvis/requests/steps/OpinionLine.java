package fr.parvis.requests.steps;

/**
 * An opinion on the page of a request.
 *
 * @param link where it is given: for who may, or to pass on to somebody outside; else null
 */
public record OpinionLine(AskedOpinion opinion, String link) {}
