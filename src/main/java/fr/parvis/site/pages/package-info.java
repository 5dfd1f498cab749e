/**
 * The public pages of contents: their lists, the calendar, the page of one, the files they give.
 */
package fr.parvis.site.pages;
