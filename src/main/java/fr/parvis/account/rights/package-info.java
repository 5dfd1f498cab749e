/** Rights at the back office: the table, who holds what, and why somebody may or may not. */
package fr.parvis.account.rights;
