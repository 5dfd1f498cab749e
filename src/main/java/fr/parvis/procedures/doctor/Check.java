package fr.parvis.procedures.doctor;

import fr.parvis.procedures.ProcedureDefinition;

/**
 * One thing the doctor looks for. A new one is one bean that implements this, with its sentences
 * under {@code procedures.doctor.*}; nothing else is edited.
 *
 * <p>It may meet a definition that is still being written: parts with mistakes are missing.
 */
public interface Check {

    void look(ProcedureDefinition definition, Notes notes);
}
