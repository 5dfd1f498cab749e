/**
 * What is done for somebody under a mandate: what was begun and sent, what may be opened, what
 * forms know of the person. Keeps by whom and for whom a request was filed, as long as the request.
 */
package fr.parvis.requests.mandated;
