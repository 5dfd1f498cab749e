/**
 * Procedures that one commune offers to the others: published as editions, adopted, and improved by
 * proposals that are merged three ways.
 */
package fr.parvis.procedures.templates;
