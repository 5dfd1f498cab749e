/** Invented residents: answers that a form takes, to try procedures out with. */
package fr.parvis.procedures.doctor.residents;
