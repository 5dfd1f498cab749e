/** What residents read: in both languages, plain, and there at all. */
package fr.parvis.procedures.doctor.checks.words;
