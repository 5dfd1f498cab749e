/** Tells the library which contents show its images and documents. */
package fr.parvis.site.shown;
