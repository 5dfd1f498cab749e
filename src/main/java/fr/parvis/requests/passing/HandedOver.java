package fr.parvis.requests.passing;

/**
 * A request was given to a colleague, who is to be told.
 *
 * @param colleague id of the agent who has it now
 */
public record HandedOver(long request, long colleague) {}
