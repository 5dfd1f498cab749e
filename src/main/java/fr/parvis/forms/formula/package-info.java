/** Calculations over answers and conditions on them: read, worked out, put into words. */
package fr.parvis.forms.formula;
