/** Stylesheets, script, fonts, icons and the colours of each commune. */
package fr.parvis.ui.assets;
