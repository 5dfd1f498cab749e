/** Where agents write procedures: pages under {@code /bureau/demarches}. */
package fr.parvis.procedures.studio;
