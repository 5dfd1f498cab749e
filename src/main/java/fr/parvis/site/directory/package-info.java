/**
 * Associations and shops keep their own card: by a link sent to the address that the card shows, to
 * a light form, without an account. What they write is shown after somebody at the town hall has
 * compared it with what was there.
 *
 * <p>Personal data: e-mail addresses to which links were sent and what was proposed, a year.
 */
package fr.parvis.site.directory;
