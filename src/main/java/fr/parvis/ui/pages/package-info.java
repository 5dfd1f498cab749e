/** How a page leaves: binding of the commune, templates, kept pages, errors, preferences. */
package fr.parvis.ui.pages;
