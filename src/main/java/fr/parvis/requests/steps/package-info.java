/**
 * The steps that go on by themselves: a shelf of kinds, one file each, and the engine that runs
 * them. Pages for those who answer without being agents of the department.
 */
package fr.parvis.requests.steps;
