/** How the site looks: the commune’s one colour, and what becomes of it. */
package fr.parvis.site.look;
