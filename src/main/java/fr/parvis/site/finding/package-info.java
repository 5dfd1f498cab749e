/** What the town publishes, among what everybody can find. */
package fr.parvis.site.finding;
