package fr.parvis.assistant;

/** What somebody wants to know, as the words of the lexicon tell it. */
public enum Sign {
    HOURS,
    /** Only with a date and a place: "venir lundi". */
    VISIT,
    CONTACT,
    TELEPHONE,
    MAIL,
    ADDRESS,
    STATUS,
    MENU,
    EVENTS,
    /** "quand", "prochain": about what others organise. */
    COMING,
    /** "quel jour", "pourquoi": wants to know, and reports no trouble. */
    WONDERS,
    /** Wants to do it, rather than to go there. */
    ORGANISES,
    DOCUMENTS,
    PRICE,
    DELAY,
    /** Something broken or dirty in the street. */
    PROBLEM,
    DANGER,
    /** Words of danger that are none: a firework, a gas bill. */
    HARMLESS,
    GREETING,
    THANKS,
    WHO,
    RUDE,
    /** Nothing a town hall answers: jokes, capitals, the weather. */
    STRANGE,
    /** A judgement about one's own life or a neighbour's rights. */
    ADVICE,
    /** Continues the question before: "et samedi ?". */
    FOLLOWS
}
