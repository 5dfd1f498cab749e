/** Draws a circuit: positions are computed from the transition table, nothing is placed by hand. */
package fr.parvis.procedures.drawing;
