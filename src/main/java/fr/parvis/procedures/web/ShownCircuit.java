package fr.parvis.procedures.web;

import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.Revision;

/**
 * One procedure on the agents' page.
 *
 * @param circuit null for what is done elsewhere
 */
public record ShownCircuit(Revision revision, CircuitView circuit) {}
