/** Proving once more who one is, before something sensitive; the forms kept meanwhile. */
package fr.parvis.account.proof;
