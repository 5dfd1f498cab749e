/** What everybody sees: pages, feed, CAP, banner, display. */
package fr.parvis.alerts.open;
