/** The answers the town hall can give of itself, and the choice between all of them. */
@org.springframework.modulith.NamedInterface("replies")
package fr.parvis.assistant.replies;
