/** What a form asks of people, and may not, need not or cannot ask. */
package fr.parvis.procedures.doctor.checks.asked;
