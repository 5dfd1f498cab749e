/** Alerts and their waves, from the first word to the all-clear. */
package fr.parvis.alerts.life;
