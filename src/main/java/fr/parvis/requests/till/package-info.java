/** The step at which the resident pays: what is owed, where it is paid, what an agent took. */
package fr.parvis.requests.till;
