/** Publishes and closes procedures at the hour that agents choose. */
package fr.parvis.procedures.calendar;
