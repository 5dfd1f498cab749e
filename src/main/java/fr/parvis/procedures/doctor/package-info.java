/**
 * The procedure doctor: looks at a definition before anybody relies on it, tries it with invented
 * residents, and measures what it asks of people.
 */
package fr.parvis.procedures.doctor;
