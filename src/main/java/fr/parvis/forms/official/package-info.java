/** Fields whose answer is a number or a name of an official list. */
package fr.parvis.forms.official;
