package fr.parvis.requests.life;

import fr.parvis.procedures.Revision;

/** A request just came to a step: whoever looks after steps may go on with it at once. */
public record Arrived(Request request, Revision revision) {}
