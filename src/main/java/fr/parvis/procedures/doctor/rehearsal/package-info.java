/** A circuit tried out with invented residents, without a database. */
package fr.parvis.procedures.doctor.rehearsal;
