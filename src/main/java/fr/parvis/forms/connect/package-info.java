/**
 * What other administrations know, asked by the server and never by a page: each service behind an
 * interface, off unless its address is configured, and never waited for. Everything it would tell
 * can be typed.
 */
package fr.parvis.forms.connect;
