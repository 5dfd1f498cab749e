/** The pages on which everybody looks for something. */
package fr.parvis.search.pages;
