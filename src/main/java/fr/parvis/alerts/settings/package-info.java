/** What an administrator sets: SMS, quiet hours, map, social network. */
@org.springframework.modulith.NamedInterface("settings")
package fr.parvis.alerts.settings;
