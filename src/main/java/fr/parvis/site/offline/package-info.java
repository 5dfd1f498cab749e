/**
 * What still answers without a network: the hours, the contacts, the useful numbers, and the
 * tracking numbers that somebody chose to keep on their own device. Nothing of a person ever goes
 * into a cache of ours: the numbers stay in the browser's own memory, and no page of theirs does.
 */
package fr.parvis.site.offline;
