/** The copy of all that is kept about a person, made for them. */
package fr.parvis.privacy.copy;
