package fr.parvis.procedures;

import java.util.List;

/** Shelf: who looks at definitions, while they are written and before they are published. */
public interface Examiner {

    List<Finding> examine(ProcedureDefinition definition);
}
