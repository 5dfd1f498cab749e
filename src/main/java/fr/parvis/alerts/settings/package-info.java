/** What an administrator sets: SMS, quiet hours, map, social network. */
package fr.parvis.alerts.settings;
