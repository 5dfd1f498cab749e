/**
 * Takes over an old site: an export of WordPress (WXR) or the pages of a sitemap. First a reading
 * that changes nothing and reports; then each item whole or not at all, after a restart too; then,
 * if it was a mistake, all of it undone.
 *
 * <p>Personal data: the name of the agent who began, kept with the import; the texts of the old
 * site until the import ends.
 */
package fr.parvis.site.imports;
