/** Calculations over answers and conditions on them: read, worked out, put into words. */
@org.springframework.modulith.NamedInterface("formula")
package fr.parvis.forms.formula;
