/**
 * Looks after what the town has written: what the clock does, lists of what waits, addresses that
 * contents had. Personal data: see {@link fr.parvis.site.content}.
 */
package fr.parvis.site.care;
