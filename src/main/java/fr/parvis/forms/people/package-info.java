/** Fields in which a person engages themselves, or names somebody of theirs. */
package fr.parvis.forms.people;
