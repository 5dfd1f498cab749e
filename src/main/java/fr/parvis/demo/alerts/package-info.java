/** Alerts of the demonstration, and SMS that arrive in its mailbox. */
package fr.parvis.demo.alerts;
