/** Alerts and their waves, from the first word to the all-clear. */
@org.springframework.modulith.NamedInterface("life")
package fr.parvis.alerts.life;
