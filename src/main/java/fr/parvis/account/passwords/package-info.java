/** Passwords, their rules and hashes, and the links that are sent to choose one. */
package fr.parvis.account.passwords;
