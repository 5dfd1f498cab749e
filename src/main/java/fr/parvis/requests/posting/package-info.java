/** Papers for people without an e-mail address: printed, posted, ticked. */
package fr.parvis.requests.posting;
