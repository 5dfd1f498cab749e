/** What the site publishes, for those who compose letters. */
package fr.parvis.site.newsletters;
