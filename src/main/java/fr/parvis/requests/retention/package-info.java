/**
 * What becomes of requests in the end: when each is due, what stays of it for the figures, what is
 * erased; and of drafts and the tie to an account that is gone.
 */
package fr.parvis.requests.retention;
