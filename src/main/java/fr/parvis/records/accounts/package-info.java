/** Accounts that residents no longer use. */
package fr.parvis.records.accounts;
