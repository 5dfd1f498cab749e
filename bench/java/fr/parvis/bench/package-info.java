/**
 * Measures Parvis from outside, as its users meet it: a program started by {@code ./parvis start},
 * asked over HTTP. Requests are laid by the product's own code, so that a measured commune has
 * exactly the rows of a real one.
 */
package fr.parvis.bench;
