/** Public pages: what is done with personal data, rights, cookies. */
package fr.parvis.privacy.people;
