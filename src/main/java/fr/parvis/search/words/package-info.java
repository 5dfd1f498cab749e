/** The words of a commune: which mean the same there, and which found nothing. */
package fr.parvis.search.words;
