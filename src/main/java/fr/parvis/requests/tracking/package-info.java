/**
 * The resident follows: plain status, timeline, messages, documents; with number and code, or an
 * account.
 */
package fr.parvis.requests.tracking;
