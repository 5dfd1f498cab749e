/**
 * What a commune arranges by hand, the home page and the menu: a draft changed step by step, each
 * step undone if need be, and published as a whole.
 */
package fr.parvis.site.arranging;
