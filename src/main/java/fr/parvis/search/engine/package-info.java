/** How the public index is laid, asked, ranked, corrected. */
package fr.parvis.search.engine;
