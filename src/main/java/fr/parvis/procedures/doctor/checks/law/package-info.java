/** What the law wants said, promised and kept. */
package fr.parvis.procedures.doctor.checks.law;
