/** The menu of the portal, as the commune arranged it, in two levels. */
package fr.parvis.site.menu;
