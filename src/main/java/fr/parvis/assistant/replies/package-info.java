/** The answers the town hall can give of itself, and the choice between all of them. */
package fr.parvis.assistant.replies;
