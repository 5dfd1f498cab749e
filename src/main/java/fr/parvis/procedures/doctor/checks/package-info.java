/** What the doctor looks for: one class for each thing. */
package fr.parvis.procedures.doctor.checks;
