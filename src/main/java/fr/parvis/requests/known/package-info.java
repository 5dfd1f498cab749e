/** What the account of who fills in a form, and their earlier requests, already say. */
package fr.parvis.requests.known;
