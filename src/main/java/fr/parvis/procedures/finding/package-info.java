/** Procedures among what everybody, and what agents, can find. */
package fr.parvis.procedures.finding;
