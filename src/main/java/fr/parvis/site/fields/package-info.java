/** Kinds of fields that contents ask for and procedures seldom do; each is one bean of forms. */
package fr.parvis.site.fields;
