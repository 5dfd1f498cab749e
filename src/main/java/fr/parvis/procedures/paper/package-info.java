/** Blank forms to print and fill in by hand. */
package fr.parvis.procedures.paper;
