/** The step that files another request for the same resident, and waits for its end. */
package fr.parvis.requests.chain;
