/** What the assistant could not answer, masked and grouped, for those who write the site. */
@org.springframework.modulith.NamedInterface("unanswered")
package fr.parvis.assistant.unanswered;
