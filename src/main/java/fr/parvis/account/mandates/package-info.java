/**
 * Acting for somebody under a written mandate: made, printed, signed, used, ended. Keeps of the
 * person acted for their names and day of birth, and what was done for them, as long as the journal
 * keeps it.
 */
package fr.parvis.account.mandates;
