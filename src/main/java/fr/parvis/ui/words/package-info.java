/** Messages, dates and amounts in the reader's language. */
package fr.parvis.ui.words;
