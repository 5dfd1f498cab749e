/**
 * A request that ended goes on again: where it resumes, what becomes of the decision and of the
 * legal clock.
 */
package fr.parvis.requests.reopening;
