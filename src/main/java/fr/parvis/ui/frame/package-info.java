/** Makes the frame of every page: commune, language, scheme, person, menu. */
package fr.parvis.ui.frame;
