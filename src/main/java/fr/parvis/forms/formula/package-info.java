/** Calculations over answers, and their explanation in words. */
package fr.parvis.forms.formula;
