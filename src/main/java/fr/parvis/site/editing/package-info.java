/**
 * The desk at which the town's site is written: what waits, the list of contents, one page to write
 * each, its history. Decides with the rights of agents who may write under which rubric.
 */
package fr.parvis.site.editing;
