/** What residents see and change of their own account. */
package fr.parvis.account.residents;
