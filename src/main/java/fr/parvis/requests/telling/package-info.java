/**
 * Tells agents at once of what arrives, where they want it; residents are told by {@code papers}.
 */
package fr.parvis.requests.telling;
