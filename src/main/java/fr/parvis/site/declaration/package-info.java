/**
 * The declaration of accessibility (loi 2005-102, article 47; décret 2019-768), made from the last
 * audit that was recorded. Without a valid one the site is "non conforme", whatever any automatic
 * check says.
 */
package fr.parvis.site.declaration;
