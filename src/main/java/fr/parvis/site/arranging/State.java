package fr.parvis.site.arranging;

/**
 * Where the arrangement of a part stands.
 *
 * @param seen number of the draft, to be posted with every change of it; 0 for the program's own
 * @param draft as JSON, or null: as the program arranges it
 * @param undoable whether there is a step before
 * @param published whether visitors see the draft
 */
public record State(long seen, String draft, boolean undoable, boolean published) {}
