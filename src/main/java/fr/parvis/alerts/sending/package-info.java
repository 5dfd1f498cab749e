/** The channels, and the work that sends to everybody once. */
package fr.parvis.alerts.sending;
