/** What the assistant could not answer, masked and grouped, for those who write the site. */
package fr.parvis.assistant.unanswered;
