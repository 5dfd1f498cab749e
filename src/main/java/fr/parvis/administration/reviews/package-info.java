/** The review of access rights, once a quarter. Its tables are kept as long as the commune is. */
package fr.parvis.administration.reviews;
