/**
 * What holds whatever the database says: levels, quiet hours, areas, when two people are needed.
 */
@org.springframework.modulith.NamedInterface("rules")
package fr.parvis.alerts.rules;
