package fr.parvis.requests.passing;

/** A request came into another department, whose agents are to be told. */
public record Transferred(long request) {}
