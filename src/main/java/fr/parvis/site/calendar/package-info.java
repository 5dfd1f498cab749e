/**
 * When something happens: a start, an end, a rule that repeats it, days left out. Rules only: no
 * database, no pages.
 */
@org.springframework.modulith.NamedInterface("calendar")
package fr.parvis.site.calendar;
