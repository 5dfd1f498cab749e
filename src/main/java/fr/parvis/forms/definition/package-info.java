/** Reads definitions and refuses those with mistakes. */
package fr.parvis.forms.definition;
