/** Messages, dates and amounts in the reader's language. */
@org.springframework.modulith.NamedInterface("words")
package fr.parvis.ui.words;
