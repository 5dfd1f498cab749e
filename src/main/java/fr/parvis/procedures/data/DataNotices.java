package fr.parvis.procedures.data;

import fr.parvis.procedures.ProcedureDefinition;

/** Where the notice of a procedure leads; public only for templates. */
public final class DataNotices {

    private DataNotices() {}

    /** The code of the activity that a procedure is. */
    public static String code(ProcedureDefinition definition) {
        return "demarche-" + definition.code();
    }

    /** Ended by a full stop, whatever the definition does. */
    public static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
