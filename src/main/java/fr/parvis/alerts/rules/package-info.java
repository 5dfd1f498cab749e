/**
 * What holds whatever the database says: levels, quiet hours, areas, when two people are needed.
 */
package fr.parvis.alerts.rules;
