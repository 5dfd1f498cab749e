package fr.parvis.procedures.templates;

/** Whose word stands where two people changed the same thing. */
public enum Side {
    /** The commune's that adopted the template. */
    OURS,
    /** The template's. */
    THEIRS
}
