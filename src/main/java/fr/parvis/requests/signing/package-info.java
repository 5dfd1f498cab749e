/** The step at which agents of the town hall sign a document, one role after the other. */
package fr.parvis.requests.signing;
