/** The step at which the resident comes: a day and a place proposed, kept or missed. */
package fr.parvis.requests.meetings;
