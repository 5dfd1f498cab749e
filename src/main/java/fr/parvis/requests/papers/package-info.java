/** What the town hall writes about a request: messages, acknowledgements, letters. */
package fr.parvis.requests.papers;
