/** The desk: write, check, send, approve, follow, end. */
package fr.parvis.alerts.writing;
