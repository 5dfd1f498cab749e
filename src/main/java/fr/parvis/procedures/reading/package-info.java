/** Reads definitions from YAML and says all that is wrong with them. */
package fr.parvis.procedures.reading;
