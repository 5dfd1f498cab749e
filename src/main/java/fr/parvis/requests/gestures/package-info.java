/**
 * What an agent does with a request besides deciding it, each gesture on a page of its own. All
 * controllers here act on the request in their address.
 */
package fr.parvis.requests.gestures;
