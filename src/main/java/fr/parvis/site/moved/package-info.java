/**
 * Addresses that pages had once: they lead to where the pages are now (301), wherever nothing else
 * answers. Imports of an older site put them here ({@link fr.parvis.site.moved.Redirects}).
 */
package fr.parvis.site.moved;
