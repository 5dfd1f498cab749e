/** Agents are warned before silence decides, heads of department after the limit of a step. */
package fr.parvis.requests.deadlines;
