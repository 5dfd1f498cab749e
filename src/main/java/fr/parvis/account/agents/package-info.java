/** The accounts of staff: invited, given roles, closed; and the door of accounts. */
package fr.parvis.account.agents;
